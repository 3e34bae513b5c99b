import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { type Language, languageIds } from '#src/messages/catalogues.ts'
import { type ShotName, shotNames } from '#src/parameters/exaggerations.ts'
import { type ChapterId, chapterIds } from '#src/story/chapters.ts'

export const filmUsage =
  'npm run record -- explainer|CHAPTER|FILE.json --out FILE.mp4|FILE.webm|FOLDER [--size 1920x1080] [--fps 30] [--lang en] [--captions files|burnt|none] [--no-words] [--no-background] [--quality high] [--from 10s] [--to 12s] [--narration FOLDER] [--seconds 20] [--view synapse] [--gpu]'

/** What `npm run record` was asked for. */
export interface FilmArguments {
  readonly scenario:
    | { readonly kind: 'explainer' }
    | { readonly kind: 'chapter'; readonly chapter: ChapterId }
    | { readonly kind: 'file'; readonly path: string }
  readonly out: string
  readonly container: 'mp4' | 'webm' | 'png'
  readonly width: number
  readonly height: number
  readonly fps: number
  readonly lang: Language
  readonly captions: 'burnt' | 'files' | 'none'
  readonly hasWords: boolean
  readonly isCutOut: boolean
  readonly quality: 'low' | 'medium' | 'high'
  /** Frames. */
  readonly from: number | undefined
  readonly to: number | undefined
  readonly narration: string | undefined
  /** Film seconds for a protocol's whole run. */
  readonly seconds: number
  readonly view: ShotName
  /** Whether the machine's graphics card draws. */
  readonly usesGpu: boolean
}

/** @throws Error with a sentence where something cannot be understood. */
export function readFilmArguments(given: readonly string[]): FilmArguments {
  const { values, positionals } = parse(given)
  const [scenario, second] = positionals
  if (scenario === undefined || second !== undefined) {
    throw new Error(`Name one thing to record, not ${positionals.length}: ${filmUsage}`)
  }
  if (values.out === undefined) throw new Error(`Say where the film goes: ${filmUsage}`)
  const [, width = 0, height = 0] = (/^(\d+)x(\d+)$/.exec(values.size) ?? []).map(Number)
  if (!width || !height) throw new Error(`The size is "${values.size}": write it as 1920x1080.`)
  const fps = Number(values.fps)
  if (!Number.isInteger(fps) || fps < 1) throw new Error(`"${values.fps}" frames a second: write 30 or 60.`)
  const seconds = Number(values.seconds)
  if (!(seconds >= 1 && seconds <= 600)) throw new Error(`"${values.seconds}" seconds: write 1 to 600.`)
  return {
    scenario: readScenario(scenario),
    out: values.out,
    container: readContainer(values.out),
    width,
    height,
    fps,
    lang: oneOf('language', values.lang, languageIds),
    captions: oneOf('kind of captions', values.captions, ['burnt', 'files', 'none']),
    hasWords: !values['no-words'],
    isCutOut: values['no-background'],
    quality: oneOf('quality', values.quality, ['low', 'medium', 'high']),
    from: readFrame('--from', values.from, fps),
    to: readFrame('--to', values.to, fps),
    narration: values.narration,
    seconds,
    view: oneOf('view', values.view, shotNames),
    usesGpu: values.gpu,
  }
}

function readScenario(word: string): FilmArguments['scenario'] {
  if (word === 'explainer') return { kind: 'explainer' }
  const chapter = chapterIds.find((id) => id === word)
  if (chapter) return { kind: 'chapter', chapter }
  if (word.endsWith('.json')) return { kind: 'file', path: word }
  throw new Error(
    `There is nothing called "${word}" to record: name explainer, a chapter (${chapterIds.join(', ')}) or a protocol or scenario file (.json).`,
  )
}

function readContainer(out: string): FilmArguments['container'] {
  const end = extname(out).toLowerCase()
  if (end === '.mp4') return 'mp4'
  if (end === '.webm') return 'webm'
  if (end === '') return 'png'
  throw new Error(`No film ends in "${end}": write .mp4, .webm, or a folder for a sequence of PNG pictures.`)
}

/** A number is a frame, with an s behind it it is a second. */
function readFrame(name: string, word: string | undefined, fps: number): number | undefined {
  if (word === undefined) return undefined
  const [, number, unit] = /^(\d+(?:\.\d+)?)(s?)$/.exec(word) ?? []
  const frame = unit === 's' ? Math.round(Number(number) * fps) : Number(number)
  if (number === undefined || !Number.isInteger(frame)) {
    throw new Error(`${name} is "${word}": write a frame, such as 120, or seconds, such as 4s.`)
  }
  return frame
}

function oneOf<Choice extends string>(what: string, word: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === word)
  if (found === undefined) throw new Error(`There is no ${what} "${word}": ${choices.join(', ')}.`)
  return found
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        size: { type: 'string', default: '1920x1080' },
        fps: { type: 'string', default: '30' },
        lang: { type: 'string', default: 'en' },
        captions: { type: 'string', default: 'files' },
        'no-words': { type: 'boolean', default: false },
        'no-background': { type: 'boolean', default: false },
        quality: { type: 'string', default: 'high' },
        from: { type: 'string' },
        to: { type: 'string' },
        narration: { type: 'string' },
        seconds: { type: 'string', default: '20' },
        view: { type: 'string', default: 'synapse' },
        gpu: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nWrite: ${filmUsage}`)
  }
}
