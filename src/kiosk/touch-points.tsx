import { useEffect, useRef } from 'react'
import { labels } from '#src/story/labels.ts'
import { useParts, useScene } from '#src/ui/use-interface.ts'

/** Bright points on what can be touched. The press itself goes to the picture, which finds the nearest. */
export function TouchPoints() {
  const { scene } = useParts()
  const shot = useScene((state) => state.shot)
  const chosen = useScene((state) => state.chosenLabel)
  const isReady = useScene((state) => state.isReady)
  const layer = useRef<SVGSVGElement>(null)

  useEffect(() => {
    const element = layer.current
    if (!element || !isReady) return
    return scene.getState().labelBoard.listen((anchors) => {
      for (const point of element.children) {
        const anchor = anchors.find(({ id }) => id === point.getAttribute('data-point'))
        point.setAttribute('visibility', anchor?.isVisible ? 'visible' : 'hidden')
        if (anchor)
          point.setAttribute('transform', `translate(${anchor.x.toFixed(1)} ${anchor.y.toFixed(1)})`)
      }
    })
  }, [scene, isReady])

  return (
    <svg className="touch-points" ref={layer} aria-hidden="true">
      {labels[shot].map(({ id }) => (
        <circle key={`${shot}-${id}`} data-point={id} r="1" visibility="hidden" data-chosen={chosen === id} />
      ))}
    </svg>
  )
}
