import type { ReactNode } from 'react'

/** A heading and a caption. Captions are always shown, and spoken by screen readers as they change. */
export function Words({ title, caption, isLarge = false, children }: WordsProps) {
  return (
    <header className={isLarge ? 'words large' : 'words'}>
      {children}
      <h1>{title}</h1>
      <p className="exhibit-caption" aria-live="polite">
        {caption}
      </p>
    </header>
  )
}

interface WordsProps {
  readonly title: string
  readonly caption: string
  readonly isLarge?: boolean
  readonly children?: ReactNode
}
