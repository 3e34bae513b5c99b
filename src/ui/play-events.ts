import type { StoreApi } from 'zustand/vanilla'
import type { Session } from '#src/session/session.ts'
import type { Bench } from '#src/ui/bench.ts'
import { scheduleTones, type Tone } from '#src/ui/schedule-tones.ts'
import type { SoundChoice } from '#src/ui/sound-choice.ts'

/** Readouts come about ten times a second: what happened in between is spread over as long. */
const readoutSeconds = 0.1

/**
 * Lets events of the run be heard: the same ones that the time line shows. Needs a press of the visitor before it,
 * as browsers demand. Returns the function that ends it.
 */
export function playEvents(
  session: Session,
  bench: Pick<Bench, 'store'>,
  choice: StoreApi<SoundChoice>,
): () => void {
  const context = new AudioContext()
  const volume = context.createGain()
  volume.gain.value = choice.getState().volume
  volume.connect(context.destination)
  let heardTo = session.frames.simTime

  const stopReadouts = session.store.subscribe(({ simTime, isPlaying }) => {
    const from = heardTo
    heardTo = simTime
    if (isPlaying)
      for (const tone of scheduleTones(session.events, from, simTime, readoutSeconds)) sound(tone)
  })
  // A step by an event sounds what it led to.
  const stopSteps = bench.store.subscribe(({ eventShown }, before) => {
    if (!eventShown?.kind || eventShown === before.eventShown) return
    const { at } = eventShown
    for (const tone of scheduleTones(session.events, at - 1e-6, at + 1e-6, 0)) sound(tone)
  })
  const stopChoice = choice.subscribe((state) => {
    volume.gain.value = state.volume
  })
  return () => {
    stopReadouts()
    stopSteps()
    stopChoice()
    void context.close()
  }

  function sound({ shape, from, to, lasts, loudness, after }: Tone): void {
    const begin = context.currentTime + after
    const oscillator = context.createOscillator()
    const envelope = context.createGain()
    oscillator.type = shape
    oscillator.frequency.setValueAtTime(from, begin)
    oscillator.frequency.exponentialRampToValueAtTime(to, begin + lasts)
    // A few milliseconds to rise: a tone that begins at full strength clicks.
    envelope.gain.setValueAtTime(0, begin)
    envelope.gain.linearRampToValueAtTime(loudness, begin + 0.006)
    envelope.gain.exponentialRampToValueAtTime(0.0005, begin + lasts)
    oscillator.connect(envelope).connect(volume)
    oscillator.start(begin)
    oscillator.stop(begin + lasts + 0.02)
  }
}
