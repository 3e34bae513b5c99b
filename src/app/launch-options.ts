import { z } from 'zod/mini'
import { offeredStimuli } from '#src/kiosk/offered-stimuli.ts'
import { languageIds } from '#src/messages/catalogues.ts'
import { shotNames } from '#src/parameters/exaggerations.ts'
import { presetProtocolIds } from '#src/protocols/preset-protocols.ts'
import { type GivenAgent, readConditionList } from '#src/protocols/read-condition-list.ts'
import { chapterIds } from '#src/story/chapters.ts'
import { longestRun } from '#src/wire/longest-run.ts'

/** A scheme, a host and at most a port, as a browser writes it. */
function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text
}

/** A query value that must be a number; '' is no number although `Number('')` is 0. */
const numeric = (min: number, max: number) =>
  z.pipe(
    z.pipe(z.string().check(z.trim(), z.minLength(1)), z.transform(Number)),
    z.number().check(z.minimum(min), z.maximum(max)),
  )

/** A query value that lists agents, each with a dose or its usual one. */
const agentList = z.pipe(
  z.string(),
  z.transform((line, context) => {
    const given = readConditionList(line)
    if (given) return given
    context.issues.push({ code: 'custom', input: line })
    return z.NEVER
  }),
)

/** A query value that lists some of so many names, separated by commas; `none` lists nothing. */
const listOf = <const Names extends readonly string[]>(names: Names, least: number) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text) =>
        text === 'none' ? [] : [...new Set(text.split(',').map((each) => each.trim()))],
      ),
    ),
    z.array(z.enum(names)).check(z.minLength(least)),
  )

/**
 * Everything that an address can ask for: one typed schema gives the check, the default and the documentation.
 * `expected` is what a sentence about a bad value shows the visitor: values as they are written, the same in every language.
 */
const options = {
  mode: {
    check: z.enum(['explore', 'kiosk', 'embed', 'clean']),
    fallback: 'explore',
    expected: 'explore, kiosk, embed, clean',
  },
  shot: { check: z.enum(shotNames), fallback: 'overview', expected: shotNames.join(', ') },
  seed: {
    check: z.pipe(numeric(0, 4294967295), z.int()),
    fallback: 1,
    expected: '0 … 4294967295',
  },
  /** Simulation seconds to start at. */
  at: { check: numeric(0, longestRun), fallback: 0, expected: `0 … ${longestRun}` },
  /** Simulation seconds per second. */
  lens: {
    check: numeric(1e-6, 86400),
    fallback: 0.002,
    expected: '0.000001 … 86400',
  },
  quality: {
    check: z.enum(['auto', 'low', 'medium', 'high']),
    fallback: 'auto',
    expected: 'auto, low, medium, high',
  },
  motion: { check: z.enum(['full', 'reduced']), fallback: 'full', expected: 'full, reduced' },
  chapter: { check: z.enum(['none', ...chapterIds]), fallback: 'none', expected: chapterIds.join(', ') },
  /** Plays a story when the page is there. */
  story: { check: z.enum(['none', 'explainer']), fallback: 'none', expected: 'explainer' },
  /** A protocol that has a name: run to its end, or to `at`. */
  protocol: {
    check: z.enum(['none', ...presetProtocolIds]),
    fallback: 'none',
    expected: presetProtocolIds.join(', '),
  },
  /** Agents from time zero on, with their doses. */
  conditions: {
    check: agentList,
    fallback: [] as GivenAgent[],
    expected: 'apv:50uM,t286a …',
  },
  /** A second spine beside the first: `plain`, or with agents that it alone is given. */
  compare: {
    check: z.union([
      z.pipe(
        z.literal('plain'),
        z.transform((): GivenAgent[] => []),
      ),
      agentList,
    ]),
    fallback: null as GivenAgent[] | null,
    expected: 'plain, apv:50uM …',
  },
  /** Whether what happens, or a story on a page without an interface, is told in words. */
  captions: { check: z.enum(['on', 'off']), fallback: 'on', expected: 'on, off' },
  /** `auto`: what was chosen last, else what the browser prefers. */
  lang: { check: z.enum(['auto', ...languageIds]), fallback: 'auto', expected: languageIds.join(', ') },
  /** Seconds without a visitor after which an exhibit starts over. */
  idle: { check: numeric(5, 3600), fallback: 60, expected: '5 … 3600' },
  /** Languages that an exhibit offers; each of its sessions starts in the first. */
  languages: {
    check: listOf(languageIds, 1),
    fallback: languageIds,
    expected: 'en,de,es',
  },
  /** Chapters that an exhibit offers besides its guided visit. */
  chapters: {
    check: listOf(chapterIds, 0),
    fallback: ['depression', 'alzheimer', 'ketamine', 'stress'],
    expected: `none, ${chapterIds.join()}`,
  },
  /** What visitors of an exhibit may fire on their own. */
  stimuli: {
    check: listOf(offeredStimuli, 1),
    fallback: ['test', 'tetanus'],
    expected: offeredStimuli.join(),
  },
  /** Percent of what the device plays, at most. */
  volume: { check: numeric(0, 100), fallback: 50, expected: '0 … 100' },
  /** How an exhibit's display stands, where the system lets a page say so. */
  orientation: {
    check: z.enum(['auto', 'portrait', 'landscape']),
    fallback: 'auto',
    expected: 'auto, portrait, landscape',
  },
  /** Where visitors of an exhibit can read on. */
  more: {
    check: z.string().check(z.regex(/^https:\/\/[^\s<>"']{3,180}$/)),
    fallback: '',
    expected: 'https://…',
  },
  /** Whether an exhibit's story may be heard. */
  sound: { check: z.enum(['off', 'on']), fallback: 'off', expected: 'off, on' },
  /** Opens an exhibit's maintenance page. */
  pin: { check: z.string().check(z.regex(/^\d{4,8}$/)), fallback: '', expected: '0000 … 99999999' },
  /** Origins of other hosts that an embedded page obeys. */
  hosts: {
    check: z.pipe(
      z.string(),
      z.transform((line, context) => {
        const hosts = line.split(',').map((host) => host.trim())
        if (hosts.every(isOrigin)) return hosts
        context.issues.push({ code: 'custom', input: line })
        return z.NEVER
      }),
    ),
    fallback: [] as string[],
    expected: 'https://school.example …',
  },
  /** Shows what a picture costs and what the run is doing: for operators and developers. `?stats` alone will do. */
  stats: {
    check: z.pipe(
      z.enum(['', 'on', 'off']),
      z.transform((given) => given !== 'off'),
    ),
    fallback: false,
    expected: 'on, off',
  },
  drill: {
    check: z.enum(['none', 'worker-failure', 'no-webgl']),
    fallback: 'none',
    expected: 'none, worker-failure, no-webgl',
  },
} as const

type Options = typeof options
export type LaunchOptions = {
  readonly [Name in keyof Options]:
    | z.infer<Options[Name]['check']>
    | (null extends Options[Name]['fallback'] ? null : never)
}

/** A value that the address had and that was not taken. */
export interface RejectedOption {
  readonly option: string
  readonly value: string
  readonly expected: string
}

/**
 * Reads the address's query. A bad value falls back to the default and is reported; unknown names are left alone,
 * because a host page may carry its own.
 */
export function readLaunchOptions(query: string): { options: LaunchOptions; rejected: RejectedOption[] } {
  const given = new URLSearchParams(query)
  const rejected: RejectedOption[] = []
  const taken: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(options)) {
    const value = given.get(name)
    taken[name] = option.fallback
    if (value === null) continue
    const result = option.check.safeParse(value)
    if (result.success) taken[name] = result.data
    else rejected.push({ option: name, value: value.slice(0, 60), expected: option.expected })
  }
  return { options: taken as LaunchOptions, rejected }
}
