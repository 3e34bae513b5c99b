import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openFilmFiles } from '#src/cli/film/film-outlet.ts'
import { readFilmArguments } from '#src/cli/film/read-film-arguments.ts'
import { sayDuration } from '#src/cli/film/show-progress.ts'

const read = (line: string) => readFilmArguments(line.split(' '))

describe('npm run record', () => {
  test('takes the explainer with what is usual', () => {
    expect(read('explainer --out film.mp4')).toMatchObject({
      scenario: { kind: 'explainer' },
      container: 'mp4',
      width: 1920,
      height: 1080,
      fps: 30,
      captions: 'files',
      quality: 'high',
      hasWords: true,
      usesGpu: false,
      from: undefined,
    })
  })

  test('takes a chapter, a protocol file, sizes, parts in frames and seconds, a folder of pictures', () => {
    expect(
      read('late --out late.webm --size 1080x1920 --fps 60 --lang de --captions burnt --gpu'),
    ).toMatchObject({
      scenario: { kind: 'chapter', chapter: 'late' },
      container: 'webm',
      width: 1080,
      height: 1920,
      fps: 60,
      lang: 'de',
      captions: 'burnt',
      usesGpu: true,
    })
    expect(read('a/run.json --out frames --seconds 12 --view pore --from 30 --to 2.5s')).toMatchObject({
      scenario: { kind: 'file', path: 'a/run.json' },
      container: 'png',
      seconds: 12,
      view: 'pore',
      from: 30,
      to: 75,
    })
  })

  test.each([
    ['--out a.mp4', 'Name one thing to record'],
    ['explainer late --out a.mp4', 'Name one thing to record'],
    ['explainer', 'Say where the film goes'],
    ['sunrise --out a.mp4', 'nothing called "sunrise"'],
    ['explainer --out a.avi', 'No film ends in ".avi"'],
    ['explainer --out a.mp4 --size big', 'The size is "big"'],
    ['explainer --out a.mp4 --fps 29.97', '"29.97" frames a second'],
    ['explainer --out a.mp4 --lang fr', 'no language "fr": en, de, es'],
    ['explainer --out a.mp4 --captions loud', 'burnt, files, none'],
    ['explainer --out a.mp4 --quality best', 'low, medium, high'],
    ['explainer --out a.mp4 --from soon', '--from is "soon"'],
    ['explainer --out a.mp4 --seconds 0', '"0" seconds'],
    ['explainer --out a.mp4 --view moon', 'no view "moon"'],
    ['explainer --out a.mp4 --loud', 'Write: npm run record'],
  ])('%s: says %s', (line, words) => {
    expect(() => read(line)).toThrow(words)
  })
})

describe('where a film is written', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'film-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('bytes go anywhere in the file, and it is there when it is whole', () => {
    const path = join(folder, 'a.mp4')
    const files = openFilmFiles(path, 'mp4')
    files.write(Buffer.from('head'), 0)
    files.write(Buffer.from('tail'), 4)
    files.write(Buffer.from('HE'), 0)
    expect(existsSync(path)).toBe(false)
    files.finish()
    expect(readFileSync(path, 'utf8')).toBe('HEadtail')
    expect(readdirSync(folder)).toEqual(['a.mp4'])
  })

  test('what is given up leaves nothing, and what was there before stays', () => {
    const path = join(folder, 'a.webm')
    writeFileSync(path, 'old')
    const files = openFilmFiles(path, 'webm')
    files.write(Buffer.from('new'), 0)
    files.abandon()
    expect(readdirSync(folder)).toEqual(['a.webm'])
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  test('pictures stand in a folder that is there when all are', () => {
    const path = join(folder, 'frames')
    const files = openFilmFiles(path, 'png')
    files.writePicture('frame-00000.png', Buffer.from('a'))
    expect(existsSync(path)).toBe(false)
    files.finish()
    expect(readdirSync(path)).toEqual(['frame-00000.png'])
    expect(readdirSync(folder)).toEqual(['frames'])
  })

  test('a folder with something in it is left alone', () => {
    const path = join(folder, 'frames')
    mkdirSync(path)
    writeFileSync(join(path, 'mine.txt'), 'mine')
    expect(() => openFilmFiles(path, 'png')).toThrow('is there already')
    expect(readdirSync(folder)).toEqual(['frames'])
  })

  test('a missing folder gets a sentence', () => {
    expect(() => openFilmFiles(join(folder, 'no', 'a.mp4'), 'mp4')).toThrow('make it first')
  })
})

test.each([
  [7.4, '7 s'],
  [65, '1 min 05 s'],
  [7800, '2 h 10 min'],
])('%d seconds: %s', (seconds, words) => {
  expect(sayDuration(seconds)).toBe(words)
})
