import { type RefObject, useEffect, useState } from 'react'

/** The size of an element's content in CSS pixels; follows it. Zeros before it is known. */
export function useSize(host: RefObject<HTMLElement | null>): {
  readonly width: number
  readonly height: number
} {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const element = host.current
    if (!element) return
    const watch = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [host])
  return size
}
