import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Scenario } from '#src/scenarios/scenario.ts'
import type { Sentence, Session } from '#src/session/session.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'

/** What the page shows of giving a run away and taking one in. */
export interface ShareState {
  readonly isOpen: boolean
  /** Why something could not be opened; null after it was put away. */
  readonly notice: Sentence | null
}

/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Where a run and its view leave the page and come back: as a link, a file, a picture. */
export interface ShareDesk {
  readonly store: StoreApi<ShareState>
  /** Whether visitors are offered it: an exhibit has no files, and no address to show. */
  readonly isOffered: boolean
  show(): void
  hide(): void
  /** The run and the view as they are now. */
  present(): Scenario
  /** What stands after `#run=` in an address that leads here. */
  writeLink(): Promise<string>
  /** Computes the run of a link again and shows it. Resolves false, with a sentence on the page, where that cannot be. */
  openLink(link: string): Promise<boolean>
  openFile(file: File): Promise<boolean>
  /** A PNG of the picture. @throws Error with a sentence where this browser cannot make one. */
  capture(size: PictureSize): Promise<Blob>
  dismiss(): void
}

interface DeskParts {
  readonly session: Session
  readonly scene: StoreApi<SceneControls>
  readonly isOffered: boolean
  readonly capture: ShareDesk['capture']
  /** Called before a run comes in: a chapter that is open would go on acting on it. */
  readonly onOpen: () => void
  /** Hears what could not be opened, where nobody is to see it. */
  readonly onRefused?: ((sentence: Sentence) => void) | undefined
}

export function createShareDesk(parts: DeskParts): ShareDesk {
  const { session, scene, isOffered, capture, onOpen, onRefused } = parts
  const store = createStore<ShareState>(() => ({ isOpen: false, notice: null }))

  function refuse(notice: Sentence): false {
    if (onRefused) onRefused(notice)
    else store.setState({ notice })
    return false
  }

  async function open(read: () => Promise<Scenario>): Promise<boolean> {
    store.setState({ notice: null })
    let scenario: Scenario
    try {
      scenario = await read()
    } catch (error) {
      return refuse(sentenceOf(error))
    }
    onOpen()
    session.dismissRefusal()
    if (!(await session.restore(scenario.run))) {
      // The worker's own sentence says more, where there is one.
      return session.store.getState().refusal === null && refuse(notTaken)
    }
    const { shot, trueScale, labels } = scenario.view
    const { setShot, setTrueScale, setLabels } = scene.getState()
    setShot(shot)
    setTrueScale(trueScale)
    setLabels(labels)
    return true
  }

  const present = (): Scenario => {
    const { shot, trueScale, labels } = scene.getState()
    return { run: session.record(), view: { shot, trueScale, labels } }
  }

  return {
    store,
    isOffered,
    show: () => store.setState({ isOpen: true }),
    hide: () => store.setState({ isOpen: false }),
    present,
    async writeLink() {
      const { writeScenarioLink } = await import('#src/scenarios/write-scenario-link.ts')
      return writeScenarioLink(present())
    },
    openLink: (link) =>
      open(async () => {
        const { readScenarioLink } = await import('#src/scenarios/read-scenario-link.ts')
        return readScenarioLink(link)
      }),
    openFile: (file) =>
      open(async () => {
        const { readScenarioFile } = await import('#src/scenarios/read-scenario-file.ts')
        return readScenarioFile(file)
      }),
    capture,
    dismiss: () => store.setState({ notice: null }),
  }
}

const notTaken: Sentence = {
  code: 'scenario-refused',
  values: {},
  sentence: 'The simulation could not compute this scenario. Your run is as it was.',
}

/** A refusal brings its sentence; anything else, a file that went away while it was read, say, has none of its own. */
function sentenceOf(error: unknown): Sentence {
  const { sentence } = error as { sentence?: Sentence }
  if (sentence) return sentence
  const reason = error instanceof Error ? error.message : String(error)
  return {
    code: 'scenario-unread',
    values: { reason },
    sentence: `The scenario could not be read (${reason}). Your run is as it was.`,
  }
}
