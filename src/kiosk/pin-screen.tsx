import { useState } from 'react'
import { useExhibit } from '#src/kiosk/exhibit-context.ts'
import type { PinAnswer } from '#src/kiosk/pin-lock.ts'
import { usePress } from '#src/kiosk/use-press.ts'
import { Words } from '#src/kiosk/words.tsx'
import { useTranslation } from '#src/ui/use-translation.ts'

/** Digits on the screen: an exhibit may have no keyboard. */
export function PinScreen() {
  const { t } = useTranslation()
  const exhibit = useExhibit()
  const [answer, setAnswer] = useState<PinAnswer>('typing')
  const [typed, setTyped] = useState(0)
  const { pinLock } = exhibit
  const note = answer === 'wrong' ? t('kiosk.pin.wrong') : answer === 'locked' ? t('kiosk.pin.locked') : ''
  const type = (digit: string) => {
    const next = pinLock.type(digit)
    setAnswer(next)
    setTyped(pinLock.typed)
    if (next === 'open') exhibit.go('maintenance')
  }
  return (
    <>
      <Words title={t('kiosk.pin.title')} caption={note || '•'.repeat(typed) || '\u00a0'} />
      <div className="pin-pad">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => (
          <PinKey key={digit} name={digit} onPress={() => type(digit)} />
        ))}
        <PinKey
          name={t('kiosk.pin.delete')}
          onPress={() => {
            pinLock.delete()
            setTyped(pinLock.typed)
          }}
        />
      </div>
    </>
  )
}

function PinKey({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <button type="button" className="action view" {...usePress(onPress)}>
      <span className="action-title">{name}</span>
    </button>
  )
}
