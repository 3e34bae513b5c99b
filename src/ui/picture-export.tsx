import { useState } from 'react'
import { download } from '#src/ui/download.ts'
import { useParts, useScene } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

const sizes = [
  { id: 'window', width: 0, height: 0 },
  { id: 'hd', width: 1920, height: 1080 },
  { id: '4k', width: 3840, height: 2160 },
  { id: '8k', width: 7680, height: 4320 },
  { id: 'portrait', width: 2160, height: 3840 },
] as const

type SizeId = (typeof sizes)[number]['id']

/** The picture as PNG, at a size that the graphics card can draw in one piece. */
export function PictureExport() {
  const { t } = useTranslation()
  const { share } = useParts()
  const hasPicture = useScene(({ isReady, obstacle }) => isReady && obstacle === null)
  const [id, setId] = useState<SizeId>('4k')
  const [state, setState] = useState<'idle' | 'busy' | 'saved' | 'failed'>('idle')
  const [largest, setLargest] = useState<PictureLimit | null>(null)
  const chosen = sizes.find((size) => size.id === id) ?? sizes[0]
  const width = chosen.width || Math.round(window.innerWidth * window.devicePixelRatio)
  const height = chosen.height || Math.round(window.innerHeight * window.devicePixelRatio)
  const save = async () => {
    setState('busy')
    setLargest(null)
    try {
      download(await share.capture({ width, height }), `spinescope-${width}x${height}.png`)
      setState('saved')
    } catch (error) {
      setLargest((error as { largest?: PictureLimit }).largest ?? null)
      setState('failed')
    }
  }
  return (
    <>
      <div className="share-row">
        <select
          aria-label={t('share.size')}
          value={id}
          onChange={({ target }) => setId(target.value as SizeId)}
        >
          {sizes.map((size) => (
            <option key={size.id} value={size.id}>
              {size.id === 'window' ? t('share.size.window') : `${size.width} × ${size.height}`}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="chip"
          disabled={!hasPicture || state === 'busy'}
          onClick={() => void save()}
        >
          {t('share.png')}
        </button>
      </div>
      <p className="share-said" role="status">
        {!hasPicture && t('share.noPicture')}
        {state === 'busy' && t('share.drawing')}
        {state === 'saved' && t('share.saved', { width, height })}
        {state === 'failed' &&
          (largest
            ? t('share.tooLarge', {
                width,
                height,
                largestWidth: largest.width,
                largestHeight: largest.height,
              })
            : t('share.failed'))}
      </p>
    </>
  )
}

interface PictureLimit {
  readonly width: number
  readonly height: number
}
