import { createContext, type ReactNode, useContext, useState } from 'react'
import '#src/ui/panels.css'

/** Whether panels stand in a sheet that folds them away by itself. */
export const InSheet = createContext(false)

interface FoldPanelProps {
  readonly id: string
  readonly title: string
  /** Stands beside the title: how many things in it are on. */
  readonly note?: string | undefined
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

/** A panel that folds away behind its title. What is folded away is not rendered. */
export function FoldPanel({ id, title, note, isOpenAtFirst = false, children }: FoldPanelProps) {
  const isInSheet = useContext(InSheet)
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  if (isInSheet) {
    return (
      <section className="panel" aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
      </section>
    )
  }
  return (
    <section className="panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="fold-title">
        <button
          type="button"
          className="plain fold"
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
          {note && <span className="fold-note">{note}</span>}
        </button>
      </h2>
      <div id={`${id}-body`} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  )
}
