/**
 * Leva's folder titles are plain boxes that only a mouse can open, and closed folders keep their controls in the tab
 * order. This makes titles into buttons for keys and screen readers, and takes closed folders out of the tab order.
 * Returns the function that stops it.
 */
export function makeFoldersOperable(root: HTMLElement): () => void {
  const press = (event: KeyboardEvent) => {
    const title = event.target
    if (!(title instanceof HTMLElement) || title.role !== 'button') return
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    title.click()
  }
  root.addEventListener('keydown', press)
  const observer = new MutationObserver(() => markFolders(root))
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['style'] })
  markFolders(root)
  return () => {
    observer.disconnect()
    root.removeEventListener('keydown', press)
  }
}

function markFolders(root: HTMLElement): void {
  for (const chevron of root.querySelectorAll('svg')) {
    const title = chevron.parentElement
    const content = title?.nextElementSibling
    if (!title || !(title instanceof HTMLDivElement) || !(content instanceof HTMLElement)) continue
    // The chevron's turn is the only sign that leva leaves of a folder's state.
    const isOpen = !chevron.style.transform.includes('-90')
    title.role = 'button'
    title.tabIndex = 0
    title.ariaExpanded = String(isOpen)
    content.inert = !isOpen
  }
}
