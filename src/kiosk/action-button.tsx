import { usePress } from '#src/kiosk/use-press.ts'

/** Drawings that say what an action does without words. */
const icons = {
  spark: 'M13 2 5 14h6l-1 8 9-13h-6z',
  burst: 'M2 12h4l2-8 3 16 3-12 2 6 1-2h5',
  look: 'M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12m4.5 10.5L21 21',
  ask: 'M8 9a4 4 0 1 1 6 3.5c-1.4.8-2 1.5-2 3M12 19v.5',
  next: 'm9 5 7 7-7 7',
  back: 'm15 5-7 7 7 7',
  wait: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5l4 2',
  again: 'M4 12a8 8 0 1 0 3-6.2M4 4v4h4',
  done: 'm5 12 5 6 9-12',
  sound: 'M4 9v6h4l6 5V4L8 9zM18 8a6 6 0 0 1 0 8',
  mute: 'M4 9v6h4l6 5V4L8 9zM18 9l4 6m0-6-4 6',
  film: 'M9 6l9 6-9 6z',
} as const
export type ActionIcon = keyof typeof icons

interface ActionButtonProps {
  readonly icon: ActionIcon
  readonly title: string
  readonly detail?: string
  /** The one thing to do now. */
  readonly isNow?: boolean
  readonly isDisabled?: boolean
  readonly name?: string
  readonly onPress: () => void
}

/** One of the few large things that a visitor can do. */
export function ActionButton(props: ActionButtonProps) {
  const { icon, title, detail, isNow = false, isDisabled = false, name, onPress } = props
  const press = usePress(isDisabled ? () => undefined : onPress)
  return (
    <button
      type="button"
      className={isNow ? 'action now' : 'action'}
      aria-disabled={isDisabled}
      data-action={name}
      {...press}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={icons[icon]} />
      </svg>
      <span className="action-words">
        <span className="action-title">{title}</span>
        {detail && <span className="action-detail">{detail}</span>}
      </span>
    </button>
  )
}
