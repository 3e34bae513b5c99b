import type { Object3D } from 'three'
import type { Actor, ActorContext, SceneMoment } from '#src/scene/actor.ts'
import { actorList } from '#src/scene/actors.ts'
import { bodiesOf } from '#src/scene/stage/bodies-of.ts'
import type { Side } from '#src/scene/stage/create-side.ts'
import { firstPart } from '#src/scene/stage/first-bodies.ts'
import { wallNow } from '#src/session/wall-clock.ts'

/** How actors come into a side bit by bit, so that no picture waits for more than a few of them. */
export interface Filling {
  /** Whether all that the first picture is about can be drawn. */
  readonly hasFirst: boolean
  /** Whether everything is there. */
  readonly isWhole: boolean
  /** Makes actors for about so many wall seconds, at least one, and lets a few more bodies be seen. To be called once a picture. */
  pass(seconds: number): void
}

export interface FillingParts {
  readonly side: Side
  readonly context: ActorContext
  /** Names of actors that are made at once, and seen before all others. */
  readonly first: readonly string[]
  /** Compiles a body's program; resolves when it can be drawn without waiting for it, where a browser can tell. */
  readonly compile: (body: Object3D) => Promise<void>
}

/** Bodies that may come into one picture: their programs are made for it where a browser cannot make them ahead. */
const bodiesAtOnce = 3

/** No camera sees this layer: whether a body is `visible` is its actor's to say. */
const unseenLayer = 1

/** The side must have been told its moment: by it an actor knows what of itself is to be seen. */
export function createFilling({ side, context, first, compile }: FillingParts): Filling {
  const places: (Actor | null)[] = actorList.map(() => null)
  const waiting = actorList.map(([name], place) => ({ name, place }))
  const isFirst = ({ name }: { name: string }) => first.includes(name)
  /** Made, and to be seen in one of the next pictures. */
  const queue: Object3D[] = []
  let coming = 0

  for (const { place } of waiting.filter(isFirst)) {
    const { object } = make(place)
    const part = object.getObjectByName(firstPart) ?? object
    for (const body of bodiesOf(part, 'seen')) show(queue.splice(queue.indexOf(body), 1)[0]!)
  }
  waiting.splice(0, waiting.length, ...waiting.filter((each) => !isFirst(each)))

  return {
    get hasFirst() {
      return coming === 0
    },
    get isWhole() {
      return coming + waiting.length + queue.length === 0
    },
    pass(seconds) {
      const until = wallNow() + seconds
      do {
        const next = waiting.shift()
        if (!next) break
        make(next.place)
      } while (wallNow() < until)
      if (coming === 0) for (const body of queue.splice(0, bodiesAtOnce)) show(body)
    },
  }

  function make(place: number): Actor {
    const [name, create] = actorList[place]!
    const actor = create(context)
    actor.object.name = name
    places[place] = actor
    // They are told in the order of the list, whenever they came.
    side.actors = places.filter((each) => each !== null)
    standStill(side.moment, () => actor.update(side.moment))
    for (const body of bodiesOf(actor.object, 'seen')) {
      body.layers.set(unseenLayer)
      queue.push(body)
    }
    side.scene.add(actor.object)
    return actor
  }

  function show(body: Object3D): void {
    coming++
    const reveal = () => {
      body.layers.set(0)
      coming--
    }
    // A program that cannot be made holds up no other body: whoever draws with it says what is wrong.
    void compile(body).then(reveal, reveal)
  }
}

/** A moment in which no time passes. */
function standStill(moment: SceneMoment, act: () => void): void {
  const { stageDelta, simDelta } = moment
  moment.stageDelta = 0
  moment.simDelta = 0
  act()
  moment.stageDelta = stageDelta
  moment.simDelta = simDelta
}
