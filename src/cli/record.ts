import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from 'playwright'
import { openFilmFiles } from '#src/cli/film/film-outlet.ts'
import { type FilmArguments, readFilmArguments } from '#src/cli/film/read-film-arguments.ts'
import { recordInBrowser } from '#src/cli/film/record-in-browser.ts'
import { ownNarration, serveNarration } from '#src/cli/film/serve-narration.ts'
import { showProgress } from '#src/cli/film/show-progress.ts'
import { openBrowser } from '#src/cli/open-browser.ts'
import { serveBuild } from '#src/cli/serve-build.ts'
import type { FilmReport, FilmSubject } from '#src/playback/film-desk.ts'
import { scenarioMark } from '#src/scenarios/scenario.ts'

/**
 * `npm run record -- explainer --out FILE.mp4`: renders a film and its captions, frame by frame, on any machine. Bad
 * input: exit code 2 and a sentence; nothing half is left behind.
 */
try {
  await record(readFilmArguments(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

async function record(asked: FilmArguments): Promise<void> {
  const {
    out,
    container,
    width,
    height,
    fps,
    captions,
    hasWords,
    isCutOut,
    quality,
    from,
    to,
    lang,
    narration,
  } = asked
  const subject = readSubject(asked)
  const files = openFilmFiles(out, container)
  const page = await serveBuild(0, true)
  let browser: Browser | undefined
  try {
    browser = await openBrowser(asked.usesGpu)
    const tab = await browser.newPage({ viewport: { width: 160, height: 90 } })
    if (narration) await serveNarration(tab, narration)
    await tab.goto(`${page.url}?mode=clean&seed=1&quality=${quality}&lang=${lang}`)
    await tab.waitForFunction('window.spinescope !== undefined')
    // A language other than English arrives a little later than the page.
    await tab.waitForFunction((language) => document.documentElement.lang === language, lang)
    const recordFilm = await recordInBrowser(tab, { ...files, onProgress: showProgress(process.stderr) })
    const report = await recordFilm({
      subject,
      container,
      width,
      height,
      fps,
      captions,
      hasWords,
      isCutOut,
      quality,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(narration && { narration: ownNarration }),
    })
    files.finish()
    writeCaptions(asked, report)
    console.log(`${out}: ${report.frames} frames, ${(report.frames / fps).toFixed(2)} s`)
  } catch (error) {
    files.abandon()
    throw explain(error)
  } finally {
    await browser?.close()
    await page.close()
  }
}

function readSubject({ scenario, seconds, view }: FilmArguments): FilmSubject {
  if (scenario.kind !== 'file') return scenario
  try {
    const file: unknown = JSON.parse(readFileSync(scenario.path, 'utf8'))
    const isScenario = (file as { kind?: unknown } | null)?.kind === scenarioMark
    return isScenario
      ? { kind: 'scenario', scenario: file, seconds }
      : { kind: 'protocol', protocol: file, seconds, view }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${scenario.path} cannot be read: ${reason}`)
  }
}

function writeCaptions({ out, captions }: FilmArguments, { vtt, srt }: FilmReport): void {
  if (captions === 'none' || vtt === '') return
  const stem = out.replace(/\.(mp4|webm)$/i, '')
  writeFileSync(`${stem}.vtt`, vtt)
  writeFileSync(`${stem}.srt`, srt)
}

/** A browser that goes away speaks in words of its own. */
function explain(error: unknown): unknown {
  const words = error instanceof Error ? error.message : String(error)
  return /has been closed|crashed/i.test(words)
    ? new Error(
        'The browser went away while recording, perhaps for lack of memory: ask for a smaller --size, or for parts with --from and --to.',
      )
    : error
}
