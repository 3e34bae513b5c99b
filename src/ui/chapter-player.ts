import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AgentId } from '#src/parameters/agents.ts'
import type { Session } from '#src/session/session.ts'
import type { ChapterStep } from '#src/story/chapter-step.ts'
import { type ChapterId, chapters } from '#src/story/chapters.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'

/** Where a visitor is in a chapter. */
export interface ChapterState {
  readonly chapter: ChapterId | null
  readonly step: number
  /** `asking`: the visitor predicts first. `busy`: hours are being computed. */
  readonly phase: 'asking' | 'busy' | 'told'
  /** What the visitor predicted in this step; null before, and where nothing was asked. */
  readonly answer: number | null
}

/** Leads through a chapter: each step turns the camera, sets the lens and does what it says to the synapse. */
export interface ChapterPlayer {
  readonly store: StoreApi<ChapterState>
  open(chapter: ChapterId): Promise<void>
  /** Takes the visitor's prediction, and lets the step happen. */
  predict(answer: number): Promise<void>
  next(): Promise<void>
  back(): Promise<void>
  close(): void
}

const closed: ChapterState = { chapter: null, step: 0, phase: 'told', answer: null }

export function createChapterPlayer(
  session: Session,
  scene: Pick<StoreApi<SceneControls>, 'getState'>,
): ChapterPlayer {
  const store = createStore<ChapterState>(() => closed)
  /** Grows with each step that begins: what an earlier one still had to do is dropped. */
  let turn = 0

  const stepsOf = (chapter: ChapterId): readonly ChapterStep[] => chapters[chapter]

  async function begin(chapter: ChapterId, step: number): Promise<void> {
    const own = ++turn
    const plan = stepsOf(chapter)[step]
    if (!plan) return
    session.pause()
    scene.getState().setShot(plan.shot)
    store.setState({ chapter, step, answer: null, phase: plan.question ? 'asking' : 'busy' })
    if (!plan.question) await carryOut(plan, own)
  }

  async function carryOut(plan: ChapterStep, own: number): Promise<void> {
    const isOver = () => own !== turn
    store.setState({ phase: 'busy' })
    if (plan.isFresh) await startFresh(isOver)
    for (const { agent, dose } of plan.conditions ?? []) {
      if (isOver()) return
      await session.setCondition(agent, dose)
    }
    if (isOver()) return
    session.setLens(plan.lens)
    const now = () => session.frames.simTime
    if (plan.waitBefore) await session.fastForward(now() + plan.waitBefore)
    const from = now()
    for (const stimulus of plan.stimuli ?? []) {
      if (isOver()) return
      await session.stimulate(stimulus)
    }
    if (isOver()) return
    if (plan.waitAfter) await session.fastForward(from + plan.waitAfter)
    if (isOver()) return
    store.setState({ phase: 'told' })
    if (!plan.waitAfter || !plan.stimuli) session.play()
  }

  async function startFresh(isOver: () => boolean): Promise<void> {
    await session.reset({ parameters: {} })
    for (const agent of Object.keys(session.store.getState().conditions)) {
      if (isOver()) return
      await session.setCondition(agent as AgentId, null)
    }
  }

  return {
    store,
    open: (chapter) => begin(chapter, 0),
    async predict(answer) {
      const { chapter, step, phase } = store.getState()
      const plan = chapter && stepsOf(chapter)[step]
      if (!plan || phase !== 'asking') return
      store.setState({ answer })
      await carryOut(plan, turn)
    },
    async next() {
      const { chapter, step } = store.getState()
      if (chapter && step + 1 < stepsOf(chapter).length) await begin(chapter, step + 1)
    },
    async back() {
      const { chapter, step } = store.getState()
      if (chapter && step > 0) await begin(chapter, step - 1)
    },
    close() {
      if (store.getState().chapter === null) return
      turn++
      session.pause()
      store.setState(closed)
    },
  }
}
