import { startApp } from '#src/app/start-app.ts'
import { afterWall } from '#src/session/wall-clock.ts'

// In a task of its own: the document counts as loaded before anything is made. Until then a browser draws its own signs of
// waiting, and the page behind them, again and again.
afterWall(0, () => startApp(document.getElementById('root') as HTMLElement))
