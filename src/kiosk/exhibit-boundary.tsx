import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  readonly title: string
  readonly text: string
  readonly onError: (error: unknown) => void
  readonly children: ReactNode
}

/** A fault in the exhibit's own interface: a page that says it mends itself, and never a stack trace. */
export class ExhibitBoundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error)
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    const { title, text } = this.props
    return (
      <section className="exhibit veil trouble" role="status">
        <div className="veil-words">
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
      </section>
    )
  }
}
