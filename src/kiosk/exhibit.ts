import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ExhibitOptions } from '#src/kiosk/exhibit-options.ts'
import { createRunHealer } from '#src/kiosk/heal-run.ts'
import { createIdleWatch } from '#src/kiosk/idle-watch.ts'
import type { LockDown } from '#src/kiosk/lock-down.ts'
import { createPinLock, type PinLock } from '#src/kiosk/pin-lock.ts'
import type { RingLog } from '#src/kiosk/ring-log.ts'
import { createSecretGesture } from '#src/kiosk/secret-gesture.ts'
import { speakExhibit } from '#src/kiosk/speak-exhibit.ts'
import type { UsageCounts } from '#src/kiosk/usage-counts.ts'
import { createVisitPlayer, type VisitPlayer } from '#src/kiosk/visit-player.ts'
import type { Language } from '#src/messages/catalogues.ts'
import type { Translator } from '#src/messages/create-translator.ts'
import type { Session } from '#src/session/session.ts'
import type { ChapterId } from '#src/story/chapters.ts'
import type { ChapterPlayer } from '#src/ui/chapter-player.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import type { StoryDesk } from '#src/ui/story-desk.ts'

/** Where a visitor is. `attract`: nobody is there. */
export type Place = 'attract' | 'visit' | 'story' | 'chapter' | 'look' | 'pin' | 'maintenance'

/** What is amiss and mends itself; null where all is well. */
export type Trouble = 'run' | 'picture'

export const textSizes = [1, 1.2, 1.4] as const

export interface ExhibitState {
  readonly place: Place
  /** Whole seconds until the exhibit starts over; null while nobody is asked. */
  readonly secondsLeft: number | null
  readonly trouble: Trouble | null
  /** Index into `textSizes`. */
  readonly textSize: number
  /** How often the exhibit has started over since the page was opened. */
  readonly resets: number
}

export interface ExhibitParts {
  readonly session: Session
  readonly scene: StoreApi<SceneControls>
  readonly player: ChapterPlayer
  readonly story: StoryDesk
  readonly translator: Translator
  readonly options: ExhibitOptions
  readonly log: RingLog
  readonly usage: UsageCounts
  readonly lock: LockDown
  /** Of the build that runs. */
  readonly version: string
  /** Loads the page again: the last way out of a failure. */
  reload(reason: string): void
  /** Loses the graphics context on purpose, and lets it come back. */
  losePicture(): void
  /** Nobody is there: time for what must not happen under a visitor's hands. */
  onRest(): void
}

/** An exhibit that runs by itself: attracts, leads through a visit, starts over, mends what breaks. */
export interface Exhibit {
  readonly store: StoreApi<ExhibitState>
  readonly visit: VisitPlayer
  readonly parts: ExhibitParts
  readonly pinLock: PinLock
  /** Seconds since the page was opened. */
  readonly age: number
  /** Somebody is there: a touch, a key. */
  visitNoted(): void
  /** A touch at a place of the window, which may be one of those that open the operators' door. */
  touched(x: number, y: number): void
  go(place: Exclude<Place, 'attract' | 'chapter'>): void
  openChapter(id: ChapterId): void
  /** The visitor is done, or gone: the state in which every session starts. */
  startOver(): void
  speak(language: Language): void
  setLessMotion(isLess: boolean): void
  enlargeText(): void
  /** Called once an animation frame. */
  pass(seconds: number): void
}

/** Seconds between two looks after what can wait until nobody is there. */
const restEvery = 60
/** Seconds after which a picture that was lost has to be there again. */
const pictureSeconds = 12
/** With so many failed tries to begin anew only a new page can help. */
const mostTries = 5

/** Whether a place is one for visitors, whose visits are counted. */
function isVisitor(place: Place): boolean {
  return place !== 'attract' && place !== 'pin' && place !== 'maintenance'
}

export function createExhibit(parts: ExhibitParts): Exhibit {
  const { session, scene, player, story, translator, options, log, usage, lock } = parts
  const store = createStore<ExhibitState>(() => ({
    place: 'attract',
    secondsLeft: null,
    trouble: null,
    textSize: 0,
    resets: 0,
  }))
  const visit = createVisitPlayer(session, scene, options.seed)
  visit.store.subscribe(({ step }, before) => {
    if (step === 'end' && before.step !== 'end') usage.finish()
  })
  const idle = createIdleWatch(options.idle)
  const gesture = createSecretGesture()
  const pinLock = createPinLock(options.pin)
  let age = 0
  let languagesAsked = 0
  let restSeconds = 0
  let visitSeconds = 0
  let lostFor = 0

  const healer = createRunHealer(session, {
    onBroken(sentence) {
      log.note('simulation', sentence)
      store.setState({ trouble: 'run' })
    },
    onRestored() {
      log.note('restored', `at ${session.frames.simTime} s`)
      store.setState({ trouble: null })
      const { place } = store.getState()
      if (place === 'attract') attract()
      else if (place === 'visit') void visit.resume()
      else if (place !== 'maintenance') session.play()
    },
    onHopeless(tries) {
      if (tries > mostTries) parts.reload('the simulation does not start')
      else startOver()
    },
  })
  session.store.subscribe(({ status, refusal }, before) => {
    if (status === 'ready' && before.status !== 'ready') store.setState({ trouble: null })
    if (refusal && refusal !== before.refusal) {
      log.note('refused', refusal.sentence)
      session.dismissRefusal()
    }
  })

  function leave(): void {
    visit.stop()
    player.close()
    story.close()
    scene.getState().chooseLabel(null)
    scene.getState().setLabels(false)
    scene.getState().setTrueScale(false)
  }

  /** From attract on, somebody is there. */
  function arrive(): void {
    if (store.getState().place !== 'attract') return
    visitSeconds = 0
    usage.beginVisit()
    usage.speak(translator.language)
  }

  function go(place: Exclude<Place, 'attract' | 'chapter'>): void {
    if (place !== 'pin' && place !== 'maintenance') arrive()
    leave()
    idle.visit()
    usage.open(place)
    lock.isOpened = place === 'maintenance'
    store.setState({ place })
    if (place === 'visit') void visit.begin()
    if (place === 'story') void story.watch()
    if (place === 'look') {
      scene.getState().setLabels(true)
      scene.getState().setShot('synapse')
      session.setLens(0.002)
      void session.reset({ seed: options.seed, parameters: {} }).then(() => session.play())
    }
  }

  function startOver(): void {
    const { place, resets } = store.getState()
    if (isVisitor(place)) usage.endVisit(visitSeconds)
    leave()
    lock.isOpened = false
    const [language = 'en'] = options.languages
    speak(language)
    // A story or a chapter may have had another seed.
    void session.reset({ seed: options.seed, parameters: {} })
    scene.getState().setLessMotion(false)
    story.setSounding(options.sound)
    scene.getState().setShot(options.shot)
    scene.getState().home()
    store.setState({ place: 'attract', secondsLeft: null, textSize: 0, resets: resets + 1 })
    attract()
    rest()
  }

  /** Whether the exhibit speaks or looks otherwise than each session begins. */
  function isAltered(): boolean {
    const isElsewhere = translator.language !== options.languages[0]
    return isElsewhere || store.getState().textSize > 0 || scene.getState().lessMotion
  }

  /** The story without words, over and over, until somebody touches it. */
  function attract(): void {
    void story.watch('silently')
  }

  /** The language asked for last wins, whichever arrives last. */
  function speak(language: Language): void {
    const own = ++languagesAsked
    void speakExhibit(translator, language, () => own === languagesAsked)
  }

  function rest(): void {
    restSeconds = 0
    parts.onRest()
  }

  story.setSounding(options.sound)
  attract()

  return {
    store,
    visit,
    parts,
    pinLock,
    get age() {
      return age
    },
    visitNoted: () => idle.visit(),
    touched(x, y) {
      const isDoor = gesture.touch(x, y, window.innerWidth, window.innerHeight)
      if (isDoor && options.pin !== '') go('pin')
    },
    go,
    openChapter(id) {
      arrive()
      leave()
      idle.visit()
      usage.open(`chapter.${id}`)
      store.setState({ place: 'chapter' })
      void session.reset({ seed: options.seed, parameters: {} })
      void player.open(id)
    },
    startOver,
    speak(language) {
      usage.speak(language)
      speak(language)
    },
    setLessMotion: (isLess) => scene.getState().setLessMotion(isLess),
    enlargeText: () => store.setState(({ textSize }) => ({ textSize: (textSize + 1) % textSizes.length })),
    pass(seconds) {
      healer.pass(seconds)
      visit.pass()
      watchPicture(seconds)
      gesture.pass(seconds)
      pinLock.pass(seconds)
      age += seconds
      const { place, secondsLeft } = store.getState()
      if (place === 'attract') {
        restSeconds += seconds
        if (restSeconds > restEvery) rest()
        // Who only changed the language and went on has left no question to ask.
        if (isAltered() && idle.pass(seconds).phase === 'gone') startOver()
        return
      }
      visitSeconds += Math.min(Math.max(seconds, 0), 1)
      const watched = idle.pass(seconds)
      const shown = watched.phase === 'asked' ? watched.secondsLeft : null
      if (shown !== secondsLeft) store.setState({ secondsLeft: shown })
      if (watched.phase === 'gone') startOver()
    },
  }

  /** A graphics context that was lost comes back by itself within seconds, or the page is loaded again. */
  function watchPicture(seconds: number): void {
    const { isContextLost } = scene.getState()
    const { trouble } = store.getState()
    if (isContextLost && trouble === null) {
      log.note('picture', 'the graphics context was lost')
      store.setState({ trouble: 'picture' })
    }
    if (!isContextLost && trouble === 'picture') {
      log.note('restored', 'the picture')
      store.setState({ trouble: null })
    }
    lostFor = isContextLost ? lostFor + Math.min(seconds, 1) : 0
    if (lostFor > pictureSeconds) parts.reload('the picture did not come back')
  }
}
