import { startApp } from '#src/app/start-app.tsx'

startApp(document.getElementById('root') as HTMLElement)
