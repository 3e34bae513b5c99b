import { type RefObject, useId } from 'react'
import type { MessageKey } from '#src/messages/en.ts'
import { shotNames } from '#src/parameters/exaggerations.ts'
import { MarkLegend } from '#src/ui/mark-lanes.tsx'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/notices.css'

const keys = [
  { keys: ['Space'], meaning: 'help.space' },
  { keys: ['←', '→'], meaning: 'help.arrows' },
  { keys: ['Shift', '←', '→'], meaning: 'help.events' },
  { keys: ['0', '…', '9'], meaning: 'help.tenths' },
  { keys: ['Home', 'End'], meaning: 'help.ends' },
  { keys: ['+', '−'], meaning: 'help.plusMinus' },
  { keys: ['Shift', '1', '…', String(shotNames.length)], meaning: 'help.views' },
  { keys: ['N'], meaning: 'help.reset' },
  { keys: ['T'], meaning: 'help.test' },
  { keys: ['G'], meaning: 'help.tetanus' },
  { keys: ['H'], meaning: 'help.home' },
  { keys: ['L'], meaning: 'help.labels' },
  { keys: ['C'], meaning: 'help.legend' },
  { keys: ['F'], meaning: 'help.fullscreen' },
  { keys: ['W', 'A', 'S', 'D', 'R', 'F'], meaning: 'help.camera' },
  { keys: ['PgUp', 'PgDn'], meaning: 'help.story' },
  { keys: ['?'], meaning: 'help.help' },
] as const

/** Keys that have another name on another language's keyboard. */
const named: Readonly<Record<string, MessageKey>> = {
  Space: 'help.key.space',
  Shift: 'help.key.shift',
  Home: 'help.key.home',
  End: 'help.key.end',
  PgUp: 'help.key.pageUp',
  PgDn: 'help.key.pageDown',
}

/** The keys, in the browser's own dialog: it traps focus and closes with Escape by itself. */
export function HelpSheet({ sheet }: { sheet: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation()
  const titleId = useId()
  return (
    <dialog ref={sheet} className="help" aria-labelledby={titleId}>
      <form method="dialog" className="help-head">
        <h2 id={titleId}>{t('help.title')}</h2>
        <button type="submit" className="chip">
          {t('help.close')}
        </button>
      </form>
      <dl>
        {keys.map(({ keys: names, meaning }) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{named[name] ? t(named[name] as 'help.key.space') : name}</kbd>
              ))}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('timeline.signs')}</h3>
      <MarkLegend />
    </dialog>
  )
}
