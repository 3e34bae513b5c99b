import { createStore, type StoreApi } from 'zustand/vanilla'

/** Whether events are to be heard, and how loud, 0…1. Off until a visitor wants it. */
export interface SoundChoice {
  readonly isOn: boolean
  readonly volume: number
  setOn(isOn: boolean): void
  setVolume(volume: number): void
}

export function createSoundChoice(): StoreApi<SoundChoice> {
  return createStore<SoundChoice>((set) => ({
    isOn: false,
    volume: 0.5,
    setOn: (isOn) => set({ isOn }),
    setVolume: (volume) => set({ volume: Math.min(1, Math.max(0, volume)) }),
  }))
}
