import { createStore } from 'zustand/vanilla'
import { type ScalarName, scalarNames } from '#src/parameters/observables.ts'
import { parameters } from '#src/parameters/parameters.ts'
import { createCommandClient, type Request, type WorkerPort } from '#src/session/command-client.ts'
import { createFrameBuffers } from '#src/session/frame-stream.ts'
import { levelForLens } from '#src/session/level-choice.ts'
import { createPlayhead } from '#src/session/playhead.ts'
import type { Session, SessionState } from '#src/session/session.ts'
import { createTraceColumns } from '#src/session/trace-columns.ts'
import { frameVersion } from '#src/wire/frame-layout.ts'
import type { Reply } from '#src/wire/messages.ts'

export interface SessionOptions {
  readonly openPort: () => WorkerPort
  readonly seed: number
  /** Simulation seconds per second. */
  readonly lens: number
}

/** Readouts are for people: about ten a second. */
const readoutInterval = 0.1
const stepSeconds = 1 / 60

/** Opens a run: starts a worker, asks it for frames as the picture moves, and keeps what people see of it. */
export function createSession({ openPort, seed, lens }: SessionOptions): Session {
  const frames = createFrameBuffers()
  const traces = createTraceColumns()
  const playhead = createPlayhead()
  /** Everything commanded, with the second it was commanded at: a new worker replays it after a failure. */
  let commanded: { at: number; request: Request }[] = []
  let client = createCommandClient(openPort())
  /** The latest time asked for; a command takes effect there. */
  let asked = 0
  let sinceReadout = 0
  let isDisposed = false
  /** A frame has been asked for by the running picture and is not back yet. */
  let isAsking = false
  /** Commands and frames go out one after the other, so that a command's simulation time is never in doubt. */
  let queue: Promise<unknown> = Promise.resolve()

  const store = createStore<SessionState>(() => ({
    status: 'starting',
    isPlaying: false,
    lens,
    simTime: 0,
    level: levelForLens(lens, 'mean-field'),
    readout: Object.fromEntries(scalarNames.map((name) => [name, 0])) as Record<ScalarName, number>,
    parameters: Object.fromEntries(Object.entries(parameters).map(([id, row]) => [id, row.value])),
    refusal: null,
    failure: null,
  }))

  const ready = enqueue(start)

  return {
    store,
    frames,
    traces,
    ready,
    play: () => store.setState({ isPlaying: true }),
    pause() {
      store.setState({ isPlaying: false })
      publish()
    },
    step(n) {
      store.setState({ isPlaying: false })
      const to = Math.max(0, playhead.at + n * stepSeconds * store.getState().lens)
      void seek(to)
    },
    reset() {
      store.setState({ isPlaying: false })
      void enqueue(async () => {
        commanded = commanded
          .filter(({ request }) => request.kind === 'set-parameter')
          .map(({ request }) => ({ at: 0, request }))
        await start()
      })
    },
    seek,
    async fastForward(to) {
      const wasPlaying = store.getState().isPlaying
      store.setState({ isPlaying: false })
      await enqueue(async () => {
        // Nobody can follow single molecules in a fast-forward.
        const { level } = store.getState()
        if (level === 'molecular') await send({ kind: 'set-level', level: 'mean-field' })
        // Growing slices: the first answers come at once, the last ones do not cost a message each second.
        let slice = Math.max((to - asked) / 240, 1e-6)
        while (asked < to && !isDisposed && store.getState().failure === null) {
          await go('advance', Math.min(to, asked + slice))
          frames.settle()
          playhead.jump(asked)
          publish()
          slice *= 1.03
        }
        if (level === 'molecular') await send({ kind: 'set-level', level })
      })
      store.setState({ isPlaying: wasPlaying })
    },
    setLens(value) {
      if (!(value > 0)) return
      store.setState({ lens: value })
      const level = levelForLens(value, store.getState().level)
      if (level === store.getState().level) return
      store.setState({ level })
      void command({ kind: 'set-level', level })
    },
    async stimulate(stimulus) {
      await enqueue(() => send({ kind: 'stimulate', stimulus: { ...stimulus, at: asked + stimulus.at } }))
    },
    async setParameter(parameter, value) {
      const reply = await command({ kind: 'set-parameter', parameter, value })
      if (reply.kind !== 'done') return false
      store.setState({ parameters: { ...store.getState().parameters, [parameter]: value } })
      return true
    },
    dismissRefusal: () => store.setState({ refusal: null }),
    restart: () =>
      enqueue(async () => {
        const reached = playhead.at
        client.close()
        client = createCommandClient(openPort())
        frames.giveBack(undefined)
        const log = commanded
        commanded = []
        traces.forgetAfter(-1)
        await open()
        for (const { at, request } of log) {
          if (at > asked) await go('advance', at)
          await send(request)
        }
        await go('advance', Math.max(reached, asked))
        frames.settle()
        playhead.jump(asked)
        publish()
      }),
    tick(wallDelta) {
      const { isPlaying, status, lens: speed } = store.getState()
      if (status !== 'ready') return
      if (isPlaying) {
        const wanted = playhead.run(wallDelta, speed)
        frames.moveTo(playhead.at)
        if (wanted > asked && !isAsking) {
          isAsking = true
          void enqueue(async () => {
            // What came before in the queue may have moved the run on.
            if (wanted > asked) {
              await go('advance', wanted)
              playhead.arrive(asked)
            }
            isAsking = false
          })
        }
      }
      sinceReadout += wallDelta
      if (sinceReadout >= readoutInterval) publish()
    },
    drill: () => void command({ kind: 'drill-failure' }),
    dispose() {
      isDisposed = true
      client.close()
    },
  }

  function enqueue<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = queue.then(task)
    queue = result.catch(() => undefined)
    return result
  }

  /** Opens a run in the worker at time zero. */
  async function open(): Promise<void> {
    asked = 0
    playhead.jump(0)
    const { level } = store.getState()
    await send({ kind: 'start', frameVersion, seed, parameters: {}, level })
  }

  /** A run from the beginning, with the commands that hold from the beginning, up to its first frame. */
  async function start(): Promise<void> {
    const kept = commanded
    commanded = []
    traces.forgetAfter(-1)
    store.setState({ failure: null })
    await open()
    for (const { request } of kept) await send(request)
    await go('advance', 0)
    frames.settle()
    publish()
  }

  function seek(to: number): Promise<void> {
    return enqueue(async () => {
      await go('seek', Math.max(0, to))
      frames.settle()
      playhead.jump(asked)
      publish()
    })
  }

  function command(request: Request): Promise<Reply> {
    return enqueue(() => send(request))
  }

  /** Sends something that is no frame; notes it in the log where it took effect. */
  async function send(request: Request): Promise<Reply> {
    const reply = await client.ask(request)
    const isChange = request.kind !== 'start' && request.kind !== 'drill-failure'
    if (reply.kind === 'done' && isChange) {
      commanded = commanded.filter(({ at }) => at <= asked)
      commanded.push({ at: asked, request })
    }
    note(reply)
    return reply
  }

  async function go(kind: 'advance' | 'seek', to: number): Promise<void> {
    const buffer = frames.lend()
    if (!buffer) return
    const reply = await client.ask({ kind, to, buffer })
    if (reply.kind !== 'frame') {
      frames.giveBack('buffer' in reply ? reply.buffer : undefined)
      note(reply)
      return
    }
    frames.arrive(reply.buffer)
    if (reply.samplesFrom !== undefined) traces.forgetAfter(reply.samplesFrom)
    traces.add(reply.samples)
    asked = to
    if (store.getState().status !== 'ready') store.setState({ status: 'ready', failure: null })
  }

  function note(reply: Reply): void {
    if (reply.kind === 'refused') {
      const { code, values, sentence } = reply
      store.setState({ refusal: { code, values, sentence } })
    }
    if (reply.kind === 'failed') {
      const { sentence } = reply
      store.setState({
        status: 'failed',
        isPlaying: false,
        failure: { code: 'worker-failed', values: {}, sentence },
      })
    }
  }

  /** Refreshes what people read. */
  function publish(): void {
    sinceReadout = 0
    const { hero } = frames.shown
    const readout = {} as Record<ScalarName, number>
    scalarNames.forEach((name, i) => {
      readout[name] = hero[i] ?? 0
    })
    store.setState({ readout, simTime: playhead.at })
  }
}
