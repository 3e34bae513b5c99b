import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/compare.css'
import { type Agent, type AgentId, agents } from '#src/parameters/agents.ts'
import type { Spine } from '#src/session/session.ts'
import { figures } from '#src/ui/format-quantity.ts'
import { unitSymbols } from '#src/ui/unit-symbols.ts'
import { useScene, useSessionState } from '#src/ui/use-interface.ts'

/** Over each half of a comparison: which spine it is, what it was given, and how strong it is now. */
export function ComparedTitles() {
  const isCompared = useSessionState((state) => state.second !== null)
  const first = useRef<HTMLElement>(null)
  useCoveredEdge(first, isCompared)
  if (!isCompared) return null
  return (
    <div className="compared">
      <ComparedTitle spine="first" heading={first} />
      <ComparedTitle spine="second" />
    </div>
  )
}

function ComparedTitle({ spine, heading }: { spine: Spine; heading?: RefObject<HTMLElement | null> }) {
  const { t, i18n } = useTranslation()
  const { conditions, readout } = useSessionState((state) =>
    spine === 'second' && state.second ? state.second : state,
  )
  const given = Object.entries(conditions).map(([id, dose]) => {
    const { unit }: Agent = agents[id as AgentId]
    const name = t(`agent.${id as AgentId}`)
    return unit === '' ? name : `${name} ${figures(dose, i18n.language)} ${unitSymbols[unit]}`
  })
  const numbers = [
    ['compare.ampar', figures(readout.amparSynaptic, i18n.language)],
    ['compare.response', `${figures(readout.epspSlopePercent, i18n.language)} %`],
    ['compare.volume', `${figures(readout.spineVolumePercent, i18n.language)} %`],
  ] as const
  return (
    <section ref={heading} className="compared-side" aria-labelledby={`compared-${spine}`}>
      <h2 id={`compared-${spine}`}>{t(`compare.${spine}`)}</h2>
      <p>{given.length > 0 ? given.join(', ') : t('compare.none')}</p>
      <dl>
        {numbers.map(([name, value]) => (
          <div key={name}>
            <dd>{value}</dd>
            <dt>{t(name)}</dt>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Tells the picture how much of its outer edges panels cover: the titles stand right of them. */
function useCoveredEdge(title: RefObject<HTMLElement | null>, isCompared: boolean): void {
  const setCoveredEdge = useScene((scene) => scene.setCoveredEdge)
  useEffect(() => {
    const element = title.current
    if (!isCompared || !element) return
    const measure = () => setCoveredEdge(Math.round(element.getBoundingClientRect().left))
    const watch = new ResizeObserver(measure)
    watch.observe(document.documentElement)
    measure()
    return () => watch.disconnect()
  }, [title, isCompared, setCoveredEdge])
}
