const shapes = {
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h4v14H7zM13 5h4v14h-4z',
  back: 'M6 5h2v14H6zM19 5v14L9 12z',
  forward: 'M16 5h2v14h-2zM5 5v14l10-7z',
  eventBack: 'M5 5h2v14H5zM20 12l-5.5 5.5L9 12l5.5-5.5z',
  eventForward: 'M17 5h2v14h-2zM4 12l5.5-5.5L15 12l-5.5 5.5z',
  reset: 'M12 5V1L6.5 6.5 12 12V7a5 5 0 1 1-5 5H5a7 7 0 1 0 7-7z',
} as const

export type TransportIconName = keyof typeof shapes

/** The picture on a transport button; the button itself carries the name. */
export function TransportIcon({ name }: { name: TransportIconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} fill="currentColor" />
    </svg>
  )
}
