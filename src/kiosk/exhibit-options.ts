import type { OfferedStimulus } from '#src/kiosk/offered-stimuli.ts'
import type { Language } from '#src/messages/catalogues.ts'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import type { ChapterId } from '#src/story/chapters.ts'

/** What an operator decides, by the address. */
export interface ExhibitOptions {
  /** Seconds without a visitor after which "still there?" is asked. */
  readonly idle: number
  /** Languages that are offered; each session starts in the first. */
  readonly languages: readonly Language[]
  /** Chapters that are offered besides the guided visit. */
  readonly chapters: readonly ChapterId[]
  /** What visitors may fire on their own when they look around. */
  readonly stimuli: readonly OfferedStimulus[]
  /** Where a visitor can read on: shown as text and as a QR code. Empty for none. */
  readonly more: string
  /** Digits that open the maintenance page; empty for none. They keep visitors out, not attackers. */
  readonly pin: string
  /** Whether the story may be heard. */
  readonly sound: boolean
  readonly shot: ShotName
  /** Every session starts from this seed. */
  readonly seed: number
}
