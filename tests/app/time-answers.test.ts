import { expect, test } from 'vitest'
import { timeAnswers } from '#src/app/time-answers.ts'
import type { Command, Reply } from '#src/wire/messages.ts'

test('only frames that were asked for are timed, each by its own question, and everything passes through', () => {
  const posted: Command[] = []
  const heard: Reply[] = []
  const times: number[] = []
  let now = 0
  let answer: (reply: Reply) => void = () => undefined
  const port = timeAnswers(
    {
      post: (command) => posted.push(command),
      listen: (onReply) => {
        answer = onReply
      },
      close: () => undefined,
    },
    () => now,
    (seconds) => times.push(seconds),
  )
  port.listen(
    (reply) => heard.push(reply),
    () => undefined,
  )
  const buffer = new ArrayBuffer(8)
  port.post({ kind: 'advance', id: 1, to: 1, buffer }, [buffer])
  port.post({ kind: 'end-courses', id: 2, cause: 'apv' }, [])
  now = 2
  answer({ kind: 'done', id: 2 } as Reply)
  now = 5
  answer({ kind: 'frame', id: 1, buffer, samples: new Float64Array() } as unknown as Reply)
  port.post({ kind: 'seek', id: 3, to: 0, buffer }, [buffer])
  answer({ kind: 'failed', id: 3, sentence: 'It broke.' })
  expect(times).toEqual([5])
  expect(posted.map(({ id }) => id)).toEqual([1, 2, 3])
  expect(heard.map(({ id }) => id)).toEqual([2, 1, 3])
})
