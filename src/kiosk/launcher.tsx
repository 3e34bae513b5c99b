import { useId, useState } from 'react'
import type { Translator } from '#src/messages/create-translator.ts'
import { TranslatorContext, useTranslation } from '#src/ui/use-translation.ts'
import '#src/kiosk/launcher.css'
import {
  browserCommand,
  exhibitAddress,
  type LauncherChoice,
  loopCommand,
  type System,
  startFiles,
  systems,
} from '#src/kiosk/launcher-address.ts'
import { Choices, Field, Pick } from '#src/kiosk/launcher-fields.tsx'
import { offeredStimuli } from '#src/kiosk/offered-stimuli.ts'
import { QrCode } from '#src/kiosk/qr-code.tsx'
import { languageIds, languages } from '#src/messages/catalogues.ts'
import { chapterIds } from '#src/story/chapters.ts'

const usual: LauncherChoice = {
  languages: ['en', 'de', 'es'],
  idle: 60,
  chapters: ['depression', 'alzheimer', 'ketamine', 'stress'],
  stimuli: ['test', 'tetanus'],
  sound: false,
  volume: 50,
  quality: 'auto',
  motion: 'full',
  orientation: 'auto',
  more: '',
  pin: '',
}

/** For operators: choose how the exhibit shall be, get its address, the command that opens it, and how to let it start by itself. */
export function Launcher({ translator }: { translator: Translator }) {
  return (
    <TranslatorContext value={translator}>
      <LauncherForm />
    </TranslatorContext>
  )
}

function LauncherForm() {
  const { t } = useTranslation()
  const [choice, setChoice] = useState(usual)
  const [system, setSystem] = useState<System>('linux')
  const set = (change: Partial<LauncherChoice>) => setChoice({ ...choice, ...change })
  const pinIsGood = choice.pin === '' || /^\d{4,8}$/.test(choice.pin)
  // As it is typed: half a number is none yet.
  const [idle, setIdle] = useState(String(usual.idle))
  const idleIsGood = /^\d+$/.test(idle) && Number(idle) >= 5 && Number(idle) <= 3600
  const moreIsGood = choice.more === '' || /^https:\/\/\S{3,180}$/.test(choice.more)
  const good = {
    ...choice,
    idle: idleIsGood ? Number(idle) : usual.idle,
    pin: pinIsGood ? choice.pin : '',
    more: moreIsGood ? choice.more : '',
  }
  const address = exhibitAddress(window.location.origin + window.location.pathname, good)
  return (
    <main className="launcher">
      <header>
        <h1>{t('launcher.title')}</h1>
        <p>{t('launcher.lead')}</p>
      </header>
      <form className="launcher-form" onSubmit={(event) => event.preventDefault()}>
        <Choices
          title={t('launcher.languages')}
          note={t('launcher.languages.note')}
          all={languageIds}
          chosen={choice.languages}
          nameOf={(id) => languages[id]}
          isNeeded
          onChange={(chosen) => set({ languages: chosen })}
        />
        <Choices
          title={t('launcher.chapters')}
          note={t('launcher.chapters.note')}
          all={chapterIds}
          chosen={choice.chapters}
          nameOf={(id) => t(`chapter.${id}`)}
          onChange={(chosen) => set({ chapters: chosen })}
        />
        <Choices
          title={t('launcher.stimuli')}
          note={t('launcher.stimuli.note')}
          all={offeredStimuli}
          chosen={choice.stimuli}
          nameOf={(id) => t(`stimulate.${id}`)}
          isNeeded
          onChange={(chosen) => set({ stimuli: chosen })}
        />
        <fieldset>
          <legend>{t('launcher.behaviour')}</legend>
          <Field title={t('launcher.idle')} problem={idleIsGood ? undefined : t('launcher.idle.bad')}>
            {(id) => (
              <input
                id={id}
                inputMode="numeric"
                autoComplete="off"
                value={idle}
                onChange={({ target }) => setIdle(target.value.trim())}
              />
            )}
          </Field>
          <Pick
            title={t('launcher.quality')}
            all={['auto', 'low', 'medium', 'high'] as const}
            chosen={choice.quality}
            nameOf={(id) => t(`view.quality.${id}`)}
            onChange={(quality) => set({ quality })}
          />
          <Pick
            title={t('launcher.motion')}
            all={['full', 'reduced'] as const}
            chosen={choice.motion}
            nameOf={(id) => t(`launcher.motion.${id}`)}
            onChange={(motion) => set({ motion })}
          />
          <Pick
            title={t('launcher.orientation')}
            all={['auto', 'portrait', 'landscape'] as const}
            chosen={choice.orientation}
            nameOf={(id) => t(`launcher.orientation.${id}`)}
            onChange={(orientation) => set({ orientation })}
          />
          <Field title={t('launcher.sound')}>
            {(id) => (
              <input
                id={id}
                type="checkbox"
                checked={choice.sound}
                onChange={({ target }) => set({ sound: target.checked })}
              />
            )}
          </Field>
          {choice.sound && (
            <Field title={t('launcher.volume')}>
              {(id) => (
                <input
                  id={id}
                  type="range"
                  min={5}
                  max={100}
                  step={5}
                  value={choice.volume}
                  onChange={({ target }) => set({ volume: target.valueAsNumber })}
                />
              )}
            </Field>
          )}
          <p className="muted">{t('launcher.captions')}</p>
        </fieldset>
        <fieldset>
          <legend>{t('launcher.access')}</legend>
          <Field title={t('launcher.more')} problem={moreIsGood ? undefined : t('launcher.more.bad')}>
            {(id) => (
              <input
                id={id}
                type="url"
                value={choice.more}
                onChange={({ target }) => set({ more: target.value.trim() })}
              />
            )}
          </Field>
          <Field title={t('launcher.pin')} problem={pinIsGood ? undefined : t('launcher.pin.bad')}>
            {(id) => (
              <input
                id={id}
                inputMode="numeric"
                autoComplete="off"
                value={choice.pin}
                onChange={({ target }) => set({ pin: target.value.trim() })}
              />
            )}
          </Field>
          <p className="muted">{t('launcher.pin.note')}</p>
        </fieldset>
      </form>
      <section className="launcher-result">
        <h2>{t('launcher.address')}</h2>
        <Copyable text={address} />
        <div className="launcher-open">
          <a className="launcher-go" href={address}>
            {t('launcher.open')}
          </a>
          <QrCode text={address} label={t('launcher.code')} />
        </div>
        <Pick
          title={t('launcher.system')}
          all={systems}
          chosen={system}
          nameOf={(id) => t(`launcher.system.${id}`)}
          onChange={setSystem}
        />
        <h2>{t('launcher.command')}</h2>
        <Copyable text={browserCommand(system, address)} />
        <h2>{t('launcher.loop')}</h2>
        <p>{t('launcher.loop.note')}</p>
        <Copyable text={loopCommand(system, address)} />
        <h2>{t('launcher.autostart')}</h2>
        <p>{t(`launcher.autostart.${system}`)}</p>
        {startFiles[system].map(({ path, text }) => (
          <div key={path}>
            <h3>{path}</h3>
            <Copyable text={text} />
          </div>
        ))}
        <h2>{t('launcher.check')}</h2>
        <ul>
          <li>{t('launcher.check.offline')}</li>
          <li>{t('launcher.check.power')}</li>
          <li>{t('launcher.check.keys')}</li>
          <li>{t('launcher.check.door')}</li>
        </ul>
      </section>
    </main>
  )
}

function Copyable({ text }: { text: string }) {
  const { t } = useTranslation()
  const id = useId()
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="copyable">
      <code id={id}>{text}</code>
      <button
        type="button"
        aria-describedby={id}
        onClick={() =>
          void navigator.clipboard?.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {t(isCopied ? 'launcher.copied' : 'launcher.copy')}
      </button>
    </div>
  )
}
