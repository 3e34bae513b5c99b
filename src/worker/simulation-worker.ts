import { createSimulation } from '#src/model/create-simulation.ts'
import type { Command } from '#src/wire/messages.ts'
import { createServer } from '#src/worker/serve.ts'

/** The worker's entry: binds the server to this thread's message port. */
const handle = createServer(createSimulation, (reply, transfer) => self.postMessage(reply, { transfer }))
self.onmessage = (event: MessageEvent<Command>) => handle(event.data)
