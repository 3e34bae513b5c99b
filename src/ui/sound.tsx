import { useEffect } from 'react'
import { useStore } from 'zustand'
import { decimals } from '#src/ui/format-quantity.ts'
import { SwitchRow } from '#src/ui/switch-row.tsx'
import { useParts } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** The switch for sounds of events, and their volume. */
export function SoundControls() {
  const { t, i18n } = useTranslation()
  const { sound } = useParts()
  const { isOn, volume, setOn, setVolume } = useStore(sound)
  return (
    <>
      <SwitchRow name={t('sound.title')} isOn={isOn} onChange={setOn} />
      {isOn && (
        <label className="switch-row">
          <span>{t('sound.volume')}</span>
          <input
            type="range"
            min={0}
            max={1}
            step={0.05}
            value={volume}
            aria-valuetext={t('sound.percent', { value: decimals(100 * volume, 0, i18n.language) })}
            style={{ '--filled': `${100 * volume}%` }}
            onChange={(event) => setVolume(Number(event.target.value))}
          />
        </label>
      )}
    </>
  )
}

/** Sounds what happens for as long as it is switched on. What makes sound is fetched then. */
export function Sounds() {
  const { session, bench, sound } = useParts()
  const isOn = useStore(sound, (state) => state.isOn)
  useEffect(() => {
    if (!isOn) return
    let end: () => void = () => undefined
    let isGone = false
    import('#src/ui/play-events.ts').then(
      ({ playEvents }) => {
        if (!isGone) end = playEvents(session, bench, sound)
      },
      () => sound.getState().setOn(false),
    )
    return () => {
      isGone = true
      end()
    }
  }, [isOn, session, bench, sound])
  return null
}
