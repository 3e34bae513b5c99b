import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MountedStage } from '#src/app/mount-stage.ts'
import type { Translator } from '#src/messages/create-translator.ts'
import type { StoryPlayer } from '#src/playback/story-player.ts'
import type { Voice } from '#src/playback/voice.ts'
import type { Session } from '#src/session/session.ts'
import type { CameraCue } from '#src/story/script.ts'
import type { ChapterPlayer } from '#src/ui/chapter-player.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import type { StoryDesk, StoryDeskState } from '#src/ui/story-desk.ts'

export interface StoryDeskParts {
  readonly session: Session
  readonly controls: StoreApi<SceneControls>
  readonly stage: Promise<MountedStage | null>
  readonly translator: Translator
  readonly chapters: ChapterPlayer
  readonly isStill: () => boolean
  /** Share of the recorded loudness, 0 to 1. */
  readonly volume: number
}

/** Ties the story's player, its voice and its data to the page; all three are loaded when a story is watched. */
export function createStoryDesk(parts: StoryDeskParts): StoryDesk {
  const { session, controls, stage, translator, chapters, isStill, volume } = parts
  const store = createStore<StoryDeskState>(() => ({ player: null, isOpen: false, isSounding: true }))
  let follow: (cue: CameraCue | null) => void = () => undefined
  void stage.then((opened) => {
    if (opened) follow = opened.scene.follow
  })
  let player: StoryPlayer | null = null
  let voice: Voice | null = null
  let loading: ReturnType<typeof load> | null = null
  let isSilent = false
  /** Grows with each wish: what an earlier one still loads is not opened any more. */
  let wishes = 0

  async function load(): Promise<{ player: StoryPlayer; voice: Voice }> {
    const [{ createStoryPlayer }, { createVoice }] = await Promise.all([
      import('#src/playback/story-player.ts'),
      import('#src/playback/voice.ts'),
    ])
    const speaker = createVoice(volume)
    const made = createStoryPlayer(session, {
      follow: (cue) => follow(cue),
      onShot: ({ stand }) => controls.getState().setShot(stand.view),
      // The story's sentences are keys of the catalogue; a test holds that each exists.
      say: (sentence) => translator.t(sentence as 'explainer.opening'),
      speak: speaker.speak,
      isStill,
    })
    made.store.subscribe(({ story }) => {
      const isOpen = story !== null
      if (isOpen === store.getState().isOpen) return
      store.setState({ isOpen })
      if (isOpen) chapters.close()
    })
    chapters.store.subscribe(({ chapter }) => {
      if (chapter !== null) made.close()
    })
    player = made
    voice = speaker
    store.setState({ player: made })
    return { player: made, voice: speaker }
  }

  return {
    store,
    async watch(how = 'told') {
      const own = ++wishes
      // A second press while the first still loads must not make a second player.
      loading ??= load().catch((error: unknown) => {
        loading = null
        throw error
      })
      const ready = await loading
      const isTold = how === 'told'
      // Here, because browsers allow sound only in answer to a press.
      if (isTold) ready.voice.setSounding(store.getState().isSounding)
      const [{ explainer }, { loadNarration }] = await Promise.all([
        import('#src/story/explainer.ts'),
        import('#src/playback/load-narration.ts'),
      ])
      const narration = isTold
        ? await loadNarration(translator.language, import.meta.env.BASE_URL)
        : new Map()
      if (own !== wishes) return
      isSilent = !isTold
      ready.voice.setNarration(narration)
      await ready.player.open(explainer, narration)
    },
    close() {
      wishes++
      player?.close()
    },
    setSounding(isSounding) {
      store.setState({ isSounding })
      voice?.setSounding(isSounding)
    },
    pass(seconds) {
      player?.pass(seconds)
      if (isSilent && player?.store.getState().isOver) player.play()
    },
  }
}
