import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AgentId } from '#src/parameters/agents.ts'
import type { Session } from '#src/session/session.ts'
import { type LedRun, whileWanted } from '#src/session/while-wanted.ts'
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
    store.setState({ phase: 'busy' })
    const run = whileWanted(session, () => own === turn)
    if (plan.isFresh) await startFresh(run)
    for (const { agent, dose } of plan.conditions ?? []) await run.setCondition(agent, dose)
    run.setLens(plan.lens)
    const now = () => run.frames.simTime
    if (plan.waitBefore) await run.fastForward(now() + plan.waitBefore)
    const from = now()
    for (const stimulus of plan.stimuli ?? []) await run.stimulate(stimulus)
    if (plan.waitAfter) await run.fastForward(from + plan.waitAfter)
    if (own !== turn) return
    store.setState({ phase: 'told' })
    if (!plan.waitAfter || !plan.stimuli) run.play()
  }

  async function startFresh(run: LedRun): Promise<void> {
    await run.reset({ parameters: {} })
    for (const agent of Object.keys(run.store.getState().conditions)) {
      await run.setCondition(agent as AgentId, null)
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
