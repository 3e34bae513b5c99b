import '@fontsource-variable/inter/index.css'
import { createRoot } from 'react-dom/client'
import '#src/ui/tokens.css'
import { chooseLanguage } from '#src/app/choose-language.ts'
import { readLaunchOptions } from '#src/app/launch-options.ts'
import { keepOffline } from '#src/kiosk/keep-offline.ts'
import { Launcher } from '#src/kiosk/launcher.tsx'
import { createRingLog } from '#src/kiosk/ring-log.ts'
import { createSafeStorage } from '#src/kiosk/safe-storage.ts'
import { speakExhibit } from '#src/kiosk/speak-exhibit.ts'
import { createTranslator } from '#src/messages/create-translator.ts'
import { wallDate, wallNow } from '#src/session/wall-clock.ts'

/** The operators' page, `?mode=launcher`: no scene, no simulation. It stores the exhibit for use without a network. */
export async function mountLauncher(root: HTMLElement): Promise<void> {
  const { options } = readLaunchOptions(window.location.search)
  const translator = createTranslator()
  await speakExhibit(translator, chooseLanguage(options.lang, navigator.languages))
  document.documentElement.lang = translator.language
  document.title = translator.t('launcher.title')
  keepOffline(createRingLog(createSafeStorage(), wallDate), wallNow)
  createRoot(root).render(<Launcher translator={translator} />)
}
