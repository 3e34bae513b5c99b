import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { parseArgs } from 'node:util'
import { speak, voice } from '#src/cli/narration/speak.ts'
import { treatSpeech } from '#src/cli/narration/treat-speech.ts'
import { writeScript } from '#src/cli/narration/write-script.ts'
import { type Language, languageIds, loadCatalogue } from '#src/messages/catalogues.ts'
import { type NarrationManifest, readNarration, sentenceSeconds } from '#src/playback/narration.ts'
import { planStory } from '#src/playback/plan-story.ts'
import { spokenText } from '#src/playback/speaking-seconds.ts'
import { explainer } from '#src/story/explainer.ts'

/**
 * `npm run narrate`: speaks the explainer anew by a free voice. `-- --own DIR` takes recordings of your own, one file a
 * sentence, named as the sentence; `-- --script` prints the text with its times, for who speaks it. `--lang de` is
 * another language.
 */
const usage = 'npm run narrate -- [--own DIR] [--script] [--lang en] [--out assets/narration]'
/** The voice is a little slow. */
const tempo = 1.04

try {
  await narrate()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

async function narrate(): Promise<void> {
  const { own, script, lang, out } = readAsked()
  if (!languageIds.includes(lang as Language)) {
    throw new Error(`There is no language "${lang}": ${languageIds.join(', ')}.`)
  }
  const words: Readonly<Record<string, string>> = await loadCatalogue(lang as Language)
  const say = (sentence: string) => words[sentence] ?? sentence
  const ids = explainer.shots.flatMap(({ sentences }) => sentences)
  const folder = join(out, lang)
  if (!script) record(own, lang, folder, ids, say)
  const narration = existsSync(join(folder, 'manifest.json'))
    ? readNarration(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')), '')
    : new Map()
  console.log(writeScript(planStory(explainer, sentenceSeconds(narration, say)), say))
}

function record(
  own: string | undefined,
  lang: string,
  folder: string,
  ids: readonly string[],
  say: (sentence: string) => string,
): void {
  if (!own && lang !== 'en') {
    throw new Error(`The voice speaks English only: record ${lang} yourself and name the folder with --own.`)
  }
  const recordings = own ? findRecordings(own, ids) : null
  const scratch = mkdtempSync(join(tmpdir(), 'narration-'))
  try {
    mkdirSync(folder, { recursive: true })
    const sentences: Record<string, { file: string; seconds: number }> = {}
    for (const id of ids) {
      const raw = recordings?.get(id) ?? join(scratch, 'raw.wav')
      if (!recordings) speak(spokenText(say(id)), scratch, raw)
      const file = `${id}.mp3`
      const pace = recordings ? 1 : tempo
      const seconds = treatSpeech(raw, join(folder, file), join(scratch, 'cut.wav'), pace)
      sentences[id] = { file, seconds: Number(seconds.toFixed(3)) }
    }
    const manifest: NarrationManifest & { voice: string } = {
      voice: own ? 'own recordings' : voice.name,
      sentences,
    }
    writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** @throws Error that names the sentences nobody has recorded. */
function findRecordings(folder: string, ids: readonly string[]): Map<string, string> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} with recordings.`)
  const found = new Map(readdirSync(folder).map((file) => [parse(file).name, join(folder, file)]))
  const missing = ids.filter((id) => !found.has(id))
  if (missing.length > 0) {
    throw new Error(
      `${folder} lacks ${missing.join(', ')}: record one file a sentence, named as the sentence, such as ${ids[0]}.wav.`,
    )
  }
  return found
}

function readAsked() {
  try {
    return parseArgs({
      options: {
        own: { type: 'string' },
        script: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        out: { type: 'string', default: 'assets/narration' },
      },
    }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nWrite: ${usage}`)
  }
}
