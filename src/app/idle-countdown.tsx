import type { i18n } from 'i18next'
import { useStore } from 'zustand'
import type { Countdown } from '#src/app/start-over-when-idle.ts'

/** "Still there?", with the seconds left. */
export function IdleCountdown({ countdown, translator }: { countdown: Countdown; translator: i18n }) {
  const secondsLeft = useStore(countdown, (state) => state.secondsLeft)
  if (secondsLeft === null) return null
  return (
    <p className="idle-countdown" role="status">
      {translator.t('kiosk.still', { count: secondsLeft })}
    </p>
  )
}
