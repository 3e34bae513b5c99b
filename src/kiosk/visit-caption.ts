import { useVisit } from '#src/kiosk/exhibit-context.ts'
import { decimals } from '#src/ui/format-quantity.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** A response this much above its start, percent, counts as learned. */
const learnedFrom = 110

/** What is said about the step as it stands. Every number in it was read off the run. */
export function useVisitCaption(): string {
  const { t, i18n } = useTranslation()
  const { step, phase, fired, gate, burst, after, before, late } = useVisit()
  const say = (value: number, digits: number) => decimals(value, digits, i18n.language)
  switch (step) {
    case 'fire': {
      if (phase !== 'told' || !fired) return t('kiosk.fire.running')
      const { vesicles, opened } = fired
      return vesicles > 0 ? t('kiosk.fire.released', { count: vesicles, opened }) : t('kiosk.fire.none')
    }
    case 'gate': {
      if (phase === 'running') return t('kiosk.gate.running')
      const { glutamate, both } = gate
      if (glutamate && both) {
        return t('kiosk.gate.told', { alone: say(glutamate.calcium, 1), both: say(both.calcium, 1) })
      }
      if (glutamate) return t('kiosk.gate.told.glutamate', { calcium: say(glutamate.calcium, 1) })
      return both ? t('kiosk.gate.told.both', { calcium: say(both.calcium, 1) }) : t('kiosk.gate.ask')
    }
    case 'learn': {
      if (phase === 'running') return t(before ? 'kiosk.learn.running' : 'kiosk.learn.running.before')
      if (phase === 'asking' || !burst) return t('kiosk.learn.ask')
      return t('kiosk.learn.told', { calcium: say(burst.calcium, 1), camkii: say(100 * burst.camkii, 0) })
    }
    case 'compare':
      if (phase !== 'told' || !after) return t('kiosk.compare.running')
      return t(after.response >= learnedFrom ? 'kiosk.compare.stronger' : 'kiosk.compare.same')
    case 'late': {
      if (phase === 'running') return t('kiosk.late.running')
      const { once, spaced } = late
      if (once !== undefined && spaced !== undefined) {
        return t('kiosk.late.told', { once: say(once, 0), spaced: say(spaced, 0) })
      }
      if (once !== undefined) return t('kiosk.late.told.once', { value: say(once, 0) })
      return spaced !== undefined
        ? t('kiosk.late.told.spaced', { value: say(spaced, 0) })
        : t('kiosk.late.ask')
    }
    case 'end':
      return t('kiosk.end.text')
  }
}
