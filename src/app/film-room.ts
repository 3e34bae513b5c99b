import { applyProtocol } from '#src/app/apply-protocol.ts'
import { captionLines, wordsOfLens, wordsOfShot } from '#src/app/film-words.ts'
import type { MountedStage } from '#src/app/mount-stage.ts'
import type { Translator } from '#src/messages/create-translator.ts'
import { addLaterTexts } from '#src/messages/translate.ts'
import { type CaptionCue, captionCues } from '#src/playback/caption-cues.ts'
import { chapterStory } from '#src/playback/chapter-story.ts'
import type { FilmReceiver, FilmReport, FilmRequest, FilmSubject } from '#src/playback/film-desk.ts'
import { loadNarration } from '#src/playback/load-narration.ts'
import { type Narration, readNarration, sentenceSeconds } from '#src/playback/narration.ts'
import { planStory, type StoryPlan } from '#src/playback/plan-story.ts'
import { createCutOut } from '#src/recording/compose-cut-out.ts'
import { createPngSink } from '#src/recording/create-png-sink.ts'
import { createVideoSink } from '#src/recording/create-video-sink.ts'
import { createFilmDirector } from '#src/recording/direct-film.ts'
import { createRunDirector } from '#src/recording/direct-run.ts'
import { checkFilmFormat } from '#src/recording/film-format.ts'
import type { FilmSink } from '#src/recording/film-sink.ts'
import { decodeNarration, mixNarration, type SpokenSentences } from '#src/recording/mix-narration.ts'
import { type FilmWords, loadFilmFont, paintWords } from '#src/recording/paint-words.ts'
import { recordFilm } from '#src/recording/record-film.ts'
import { cutCaptions, writeSrt, writeVtt } from '#src/recording/write-captions.ts'
import type { SceneHandle } from '#src/scene/scene-handle.ts'
import { Refusal } from '#src/session/refusal.ts'
import type { Session } from '#src/session/session.ts'
import { wallNow } from '#src/session/wall-clock.ts'
import { explainer } from '#src/story/explainer.ts'

export interface FilmRoomParts {
  readonly session: Session
  readonly stage: MountedStage
  readonly translator: Translator
}

/** What is filmed, frame by frame. */
interface Subject {
  readonly title: string
  /** Film seconds in all. */
  readonly duration: number
  readonly captions: readonly CaptionCue[]
  readonly plan: StoryPlan | null
  readonly spoken: SpokenSentences
  /** Simulation seconds a film second, where the film has no shots. */
  readonly lens: number
}

/** Records a film of the page's run and scene. The page's loop must stand still. */
export async function recordInPage(
  { session, stage, translator }: FilmRoomParts,
  request: FilmRequest,
  receiver: FilmReceiver,
): Promise<FilmReport> {
  const { scene } = stage
  // What was refused before has nothing to do with this film.
  session.dismissRefusal()
  const { container, width, height, fps, captions, hasWords, isCutOut = false } = request
  const format = { container, width, height, fps }
  checkFilmFormat(format)
  if (isCutOut && container !== 'png') {
    throw new Error(
      'Only a sequence of PNG pictures can be without a background: name a folder in place of a video.',
    )
  }
  const subject = await prepare({ session, stage, translator }, request)
  const { plan, duration, title } = subject
  const wholeFrames = Math.floor(duration * fps + 1e-9)
  const { from = 0, to = wholeFrames } = request
  if (!(from >= 0 && from < to && to <= wholeFrames)) {
    throw new Error(`The film has frames 0 to ${wholeFrames}: ${from} to ${to} is no part of it.`)
  }
  await loadFilmFont()

  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { alpha: container === 'png' })
  if (!context)
    throw new Refusal(
      'film-no-canvas',
      {},
      'This browser gives no canvas to compose the film on: close other pages and try again.',
    )
  const sink = await openSink()

  const director = plan
    ? createFilmDirector(session, scene, plan, fps)
    : createRunDirector(session, scene, subject.lens, fps)
  await scene.setQuality(request.quality)
  const fitWindow = stage.holdSize()
  try {
    scene.setSize(width, height, 1, true)
    const cut = isCutOut ? createCutOut(scene, width, height) : null
    await recordFilm({
      director,
      sink,
      fps,
      from,
      to,
      now: wallNow,
      compose(moment, time) {
        context.clearRect(0, 0, width, height)
        if (cut) cut(context)
        else context.drawImage(scene.canvas, 0, 0, width, height)
        const caption = captions === 'burnt' ? captionLines(subject.captions, time) : null
        if (hasWords || caption) paintWords(context, wordsAt(moment, caption))
      },
      ...(receiver.onProgress && { onProgress: (progress) => receiver.onProgress?.(progress) }),
      ...(request.signal && { signal: request.signal }),
    })
  } finally {
    scene.setBackdrop('water')
    scene.follow(null)
    fitWindow()
  }
  const cues = cutCaptions(subject.captions, from / fps, to / fps)
  return {
    frames: to - from,
    wholeFrames,
    vtt: cues.length > 0 ? writeVtt(cues, translator.language) : '',
    srt: writeSrt(cues),
  }

  async function openSink(): Promise<FilmSink> {
    if (format.container === 'png') return createPngSink(canvas, from, receiver.writePicture)
    const sound =
      plan && subject.spoken.size > 0 ? await mixNarration(plan, subject.spoken, from / fps, to / fps) : null
    return createVideoSink({
      canvas,
      format: { ...format, container: format.container },
      sound,
      write: receiver.write,
      title,
    })
  }

  function wordsAt(moment: Parameters<typeof wordsOfShot>[2], caption: readonly string[] | null): FilmWords {
    const planned = plan?.shots[moment.index]
    if (planned && hasWords) {
      const { shot, start, end } = planned
      return wordsOfShot({ session, scene, translator }, shot, moment, end - start, caption)
    }
    const lens = hasWords ? wordsOfLens(translator, subject.lens) : ''
    return { caption, title: null, lens, gauge: null, names: [], courses: null, presence: 0 }
  }
}

async function prepare(parts: FilmRoomParts, request: FilmRequest): Promise<Subject> {
  const { session, translator } = parts
  const { scene } = parts.stage
  const say = (sentence: string) => translator.t(sentence as 'app.title')
  const { subject } = request
  if (subject.kind === 'explainer' || subject.kind === 'chapter') {
    const story = subject.kind === 'explainer' ? explainer : chapterStory(subject.chapter)
    // What chapters say is fetched when it is used.
    if (subject.kind === 'chapter') await addLaterTexts(translator)
    const narration = subject.kind === 'explainer' ? await findNarration(translator, request) : new Map()
    const spoken = await decodeNarration(narration)
    // The length that counts is that of the sound, not what a manifest says of it.
    const heard: Narration = new Map(
      [...narration].map(([id, { url, seconds }]) => [
        id,
        { url, seconds: spoken.get(id)?.duration ?? seconds },
      ]),
    )
    const plan = planStory(story, sentenceSeconds(heard, say))
    const title = subject.kind === 'explainer' ? say('app.title') : say(`chapter.${subject.chapter}`)
    return { title, duration: plan.duration, captions: captionCues(plan, say), plan, spoken, lens: 1 }
  }
  const lens = await prepareRun(session, scene, subject)
  return {
    title: say('app.title'),
    duration: subject.seconds,
    captions: [],
    plan: null,
    spoken: new Map(),
    lens,
  }
}

/** @returns simulation seconds a film second. */
async function prepareRun(
  session: Session,
  scene: SceneHandle,
  subject: Extract<FilmSubject, { kind: 'protocol' | 'scenario' | 'present' }>,
): Promise<number> {
  session.pause()
  if (subject.kind === 'present') return session.store.getState().lens
  if (subject.kind === 'scenario') return prepareScenario(session, scene, subject)
  const duration = await applyProtocol(session, subject.protocol)
  const lens = duration / subject.seconds
  session.setLens(lens)
  scene.setShot(subject.view, { immediate: true })
  return lens
}

const scenarioRefused = {
  code: 'scenario-refused',
  values: {},
  sentence: 'The simulation could not compute this scenario.',
}

/** A scenario is replayed as it was: its own log says which level of the model computes what. */
async function prepareScenario(
  session: Session,
  scene: SceneHandle,
  { scenario, seconds }: Extract<FilmSubject, { kind: 'scenario' }>,
): Promise<number> {
  const { readScenario } = await import('#src/scenarios/read-scenario.ts')
  const { run, view } = readScenario(scenario)
  session.dismissRefusal()
  if (!(await session.restore(run))) {
    const { refusal, failure } = session.store.getState()
    const { code, values, sentence } = failure ?? refusal ?? scenarioRefused
    throw new Refusal(code, values, sentence)
  }
  scene.setShot(view.shot, { immediate: true })
  scene.setTrueScale(view.trueScale)
  if (run.known === 0) return run.lens
  await session.seek(0)
  return run.known / seconds
}

async function findNarration(translator: Translator, { narration }: FilmRequest): Promise<Narration> {
  if (narration === undefined) return loadNarration(translator.language, import.meta.env.BASE_URL)
  const response = await fetch(`${narration}manifest.json`)
  if (!response.ok) throw new Error(`There is no ${narration}manifest.json.`)
  return readNarration(await response.json(), narration)
}
