/** What of something that is measured again and again is shown: its mean and its largest of late, milliseconds. */
export interface MeterFigure {
  readonly mean: number
  readonly worst: number
}

export interface MeterFigures {
  /** Milliseconds from each of the last pictures to the next, oldest first. */
  readonly pictures: readonly number[]
  readonly picture: MeterFigure
  /** Of that, what the page's script took. */
  readonly script: MeterFigure
  /** From a question to the worker for a frame to its answer; null before the first. */
  readonly answer: MeterFigure | null
}

/** Keeps how long the last pictures and answers took. Takes seconds, tells milliseconds. */
export interface FrameMeter {
  note(picture: number, script: number): void
  noteAnswer(seconds: number): void
  read(): MeterFigures
}

/** Pictures and answers that are kept: two seconds at sixty a second. */
export const keptPictures = 120

export function createFrameMeter(): FrameMeter {
  const pictures = createRing()
  const scripts = createRing()
  const answers = createRing()
  return {
    note(picture, script) {
      pictures.add(picture)
      scripts.add(script)
    },
    noteAnswer: answers.add,
    read() {
      const answered = answers.list()
      return {
        pictures: pictures.list(),
        picture: figureOf(pictures.list()),
        script: figureOf(scripts.list()),
        answer: answered.length > 0 ? figureOf(answered) : null,
      }
    },
  }
}

/** The last of many numbers. */
function createRing(): { add(seconds: number): void; list(): number[] } {
  const kept = new Float64Array(keptPictures)
  let count = 0
  return {
    add(seconds) {
      kept[count++ % keptPictures] = 1000 * seconds
    },
    list() {
      const first = Math.max(0, count - keptPictures)
      return Array.from({ length: count - first }, (_, i) => kept[(first + i) % keptPictures] ?? 0)
    },
  }
}

function figureOf(milliseconds: readonly number[]): MeterFigure {
  const sum = milliseconds.reduce((total, each) => total + each, 0)
  return { mean: sum / Math.max(1, milliseconds.length), worst: Math.max(0, ...milliseconds) }
}
