import { type RefObject, useId } from 'react'
import { useTranslation } from 'react-i18next'
import '#src/ui/notices.css'

const keys = [
  { keys: ['Space'], meaning: 'help.space' },
  { keys: ['←', '→'], meaning: 'help.arrows' },
  { keys: ['+', '−'], meaning: 'help.plusMinus' },
  { keys: ['1', '…', '7'], meaning: 'help.views' },
  { keys: ['0'], meaning: 'help.reset' },
  { keys: ['T'], meaning: 'help.test' },
  { keys: ['G'], meaning: 'help.tetanus' },
  { keys: ['H'], meaning: 'help.home' },
  { keys: ['L'], meaning: 'help.labels' },
  { keys: ['W', 'A', 'S', 'D', 'R', 'F'], meaning: 'help.camera' },
  { keys: ['?'], meaning: 'help.help' },
] as const

/** The keys, in the browser's own dialog: it traps focus and closes with Escape by itself. */
export function HelpSheet({ sheet }: { sheet: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation()
  const titleId = useId()
  return (
    <dialog ref={sheet} className="help" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('help.title')}</h2>
      <dl>
        {keys.map(({ keys: names, meaning }) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="chip">
          {t('help.close')}
        </button>
      </form>
    </dialog>
  )
}
