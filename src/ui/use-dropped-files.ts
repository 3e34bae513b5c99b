import { useEffect, useState } from 'react'
import { useParts } from '#src/ui/use-interface.ts'

/** Opens a scenario file that is dropped anywhere on the page. Returns whether one hovers over it. */
export function useDroppedFiles(): boolean {
  const { share } = useParts()
  const [isHovering, setHovering] = useState(false)
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!hasFile(event)) return
      // Without this the browser would leave the page and open the file itself.
      event.preventDefault()
      setHovering(share.isOffered)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setHovering(false)
      const file = event.dataTransfer?.files[0]
      if (file && share.isOffered) void share.openFile(file)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [share])
  return isHovering
}
