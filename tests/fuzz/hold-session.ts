import type { WorkerPort } from '#src/session/command-client.ts'
import { createSession } from '#src/session/create-session.ts'
import type { Session } from '#src/session/session.ts'
import type { Reply } from '#src/wire/messages.ts'
import { createFakeSimulation } from '#tests/fixtures/fake-simulation.ts'
import { createInProcessPort, turns } from '#tests/fixtures/in-process-port.ts'
import type { Draws } from '#tests/fixtures/spoil.ts'

/** What a port does to an answer on its way: what arrives in its place, one after the other. */
export type Deliver = (reply: Reply) => readonly unknown[]

/** What a visitor does. Each promise must settle. */
export type Act = (session: Session) => unknown

/**
 * Lets a visitor's hands work on a session whose worker answers through `deliver`, and says what was wrong: a throw, a
 * promise that never settles, a state that is neither ready nor a failure with a sentence, a number that is none; and a
 * restart with an honest worker that does not bring back just the run that was.
 */
export async function faultsOfSession(acts: readonly Act[], deliver: Deliver): Promise<string[]> {
  const faults: string[] = []
  const onReject = (reason: unknown) =>
    faults.push(`unhandled: ${reason instanceof Error ? reason.stack : reason}`)
  process.on('unhandledRejection', onReject)
  let isHonest = false
  const session = createSession({
    openPort: () => through((reply) => (isHonest ? [reply] : deliver(reply)), faults),
    seed: 5,
    lens: 1,
    patience: 1,
    now: clock(),
  })
  const promises: Promise<unknown>[] = []
  try {
    for (const act of acts) {
      const result = act(session)
      if (result instanceof Promise) promises.push(result)
      for (let i = 0; i < 3; i++) {
        session.tick(1 / 60)
        await turns(2)
      }
    }
    // A worker that owes an answer is given up after its patience, twelve times as long after restarts that failed too, and
    // four times as long again where it never said a word.
    for (let i = 0; i < 200; i++) {
      session.tick(0.5)
      await turns(1)
    }
    if (!(await haveSettled(promises))) faults.push('a promise never settles')
    session.pause()
    await turns()
    noteState(session, faults)
    isHonest = true
    if (!(await haveSettled([session.restart()]))) faults.push('a restart never ends')
    const { status, failure } = session.store.getState()
    if (status !== 'ready') faults.push(`after a restart it is ${status}: ${failure?.sentence}`)
    else if (!(await haveSettled([compareWithCopy(session, faults)]))) faults.push('a record is never read')
  } catch (error) {
    faults.push(`thrown: ${error instanceof Error ? error.stack : error}`)
  } finally {
    await turns(5)
    process.off('unhandledRejection', onReject)
    session.dispose()
  }
  return faults
}

/** What a session may be after whatever its worker said. */
function noteState(session: Session, faults: string[]): void {
  const { status, failure, refusal, readout, simTime } = session.store.getState()
  if (status === 'starting') faults.push('it starts for ever')
  if (status === 'failed' && !/^.{10,300}$/s.test(failure?.sentence ?? '')) {
    faults.push(`it failed with “${failure?.sentence}”`)
  }
  if (refusal && typeof refusal.sentence !== 'string') faults.push('a refusal is no sentence')
  if (![simTime, ...Object.values(readout)].every((value) => typeof value === 'number')) {
    faults.push('what people read is no number')
  }
  const [shown] = session.frames.shown.time
  if (status === 'ready' && shown !== simTime) faults.push(`the frame of ${shown} s is shown as ${simTime} s`)
  if (!Number.isFinite(simTime)) faults.push(`the picture stands at ${simTime} s`)
}

/** The run as it is recorded, computed again elsewhere, must be the run that went on after the restart. */
async function compareWithCopy(session: Session, faults: string[]): Promise<void> {
  const record = session.record()
  const copy = createSession({
    openPort: () => createInProcessPort(createFakeSimulation),
    seed: 1,
    lens: 1,
    now: clock(),
  })
  await copy.ready
  if (!(await copy.restore(record)))
    faults.push(`its record is refused: ${JSON.stringify(record).slice(0, 2000)}`)
  const [ours, others] = [session, copy].map(({ frames }) => [frames.shown.time[0], frames.shown.hero[0]])
  if (String(ours) !== String(others)) faults.push(`it went on as ${ours} and its record gives ${others}`)
  copy.dispose()
}

function through(deliver: Deliver, faults: string[]): WorkerPort {
  const port = createInProcessPort(createFakeSimulation)
  return {
    post: port.post,
    close: port.close,
    listen: (onReply, onBroken) =>
      port.listen((reply) => {
        for (const sent of deliver(reply)) {
          try {
            onReply(sent as Reply)
          } catch (error) {
            faults.push(`an answer was thrown back: ${error instanceof Error ? error.stack : error}`)
          }
        }
      }, onBroken),
  }
}

async function haveSettled(promises: readonly Promise<unknown>[]): Promise<boolean> {
  let hasEnded = false
  const all = Promise.allSettled(promises).then(() => {
    hasEnded = true
  })
  // A fast-forward has forty slices and more, each of some turns of the event loop.
  await Promise.race([all, turns(3000)])
  return hasEnded
}

/** A machine that takes 0.05 s for whatever is timed. */
function clock(): () => number {
  let now = 0
  return () => {
    now += 0.05
    return now
  }
}

/** Acts of a visitor, in no sensible order. */
export function drawActs({ uniform, whole, pick }: Draws, count: number): Act[] {
  const acts: Act[] = [
    (session) => session.play(),
    (session) => session.pause(),
    (session) => session.step(whole(-5, 5)),
    (session) => session.seek(uniform() * 2),
    (session) => session.fastForward(uniform() * 5),
    (session) => session.setLens(10 ** pick([-3, 0, 1])),
    (session) =>
      session.stimulate({ kind: 'train', at: 0, frequency: 100, pulses: whole(0, 9), test: false }),
    (session) => session.setParameter('psdRadius', pick([200, 210, -1])),
    (session) => session.setCondition('apv', pick([50, null])),
    (session) => session.compare(uniform() < 0.5),
    (session) => session.reset(),
    (session) => session.restart(),
    (session) => session.restore(session.record()),
  ]
  return Array.from({ length: count }, () =>
    uniform() < 0.4 ? (session: Session) => session.play() : pick(acts),
  )
}
