import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { Page } from 'playwright'

/** Address under which the page finds a speaker's own recordings. */
export const ownNarration = '/own-narration/'

/**
 * Lets the page read a folder of own recordings, one file a sentence, named as the sentence: any format that a browser
 * plays. The page measures how long each is.
 * @throws Error with a sentence where the folder has none.
 */
export async function serveNarration(tab: Page, folder: string): Promise<void> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} with recordings.`)
  const files = readdirSync(folder).filter((file) => /\.(wav|mp3|ogg|opus|flac|m4a|webm)$/i.test(file))
  if (files.length === 0) {
    throw new Error(`${folder} holds no recordings: one file a sentence, such as explainer.opening.wav.`)
  }
  const sentences = Object.fromEntries(files.map((file) => [parse(file).name, { file, seconds: 1 }]))
  await tab.route(`**${ownNarration}*`, (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(ownNarration.length))
    if (name === 'manifest.json') return route.fulfill({ json: { sentences } })
    if (!files.includes(name)) return route.fulfill({ status: 404 })
    return route.fulfill({ body: readFileSync(join(folder, name)) })
  })
}
