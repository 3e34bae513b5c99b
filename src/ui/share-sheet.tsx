import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/share-sheet.css'
import { writeScenarioFile } from '#src/scenarios/write-scenario-file.ts'
import { writeCsv } from '#src/session/write-csv.ts'
import { download } from '#src/ui/download.ts'
import { PictureExport } from '#src/ui/picture-export.tsx'
import { useParts } from '#src/ui/use-interface.ts'

/** Some messengers cut longer ones. */
const comfortable = 2000

/** Everything that leads out of the page: a link, the scenario's file, the traces, the picture. And a file's way in. */
export function ShareSheet() {
  const { t } = useTranslation()
  const { share, session } = useParts()
  const sheet = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => sheet.current?.showModal(), [])
  const save = () => {
    const text = writeScenarioFile(share.present())
    download(new Blob([text], { type: 'application/json' }), 'spinescope-scenario.json')
  }
  const openFile = async (file: File | undefined) => {
    if (!file) return
    sheet.current?.close()
    await share.openFile(file)
  }
  const saveTraces = () =>
    download(new Blob([writeCsv(session.traces)], { type: 'text/csv' }), 'spinescope-traces.csv')
  return (
    <dialog ref={sheet} className="help share" aria-labelledby={titleId} onClose={share.hide}>
      <form method="dialog" className="share-head">
        <h2 id={titleId}>{t('share.title')}</h2>
        <button type="submit" className="chip">
          {t('help.close')}
        </button>
      </form>
      <p className="muted">{t('share.what')}</p>
      <LinkRow />
      <div className="share-row">
        <button type="button" className="chip" onClick={save}>
          {t('share.save')}
        </button>
        <label className="chip file-button">
          {t('share.open')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void openFile(target.files?.[0])}
          />
        </label>
      </div>
      <p className="muted">{t('share.drop')}</p>
      <h3>{t('share.export')}</h3>
      <div className="share-row">
        <button type="button" className="chip" onClick={saveTraces}>
          {t('share.csv')}
        </button>
        <span className="muted">{t('share.csv.detail', { count: session.traces.length })}</span>
      </div>
      <PictureExport />
    </dialog>
  )
}

function LinkRow() {
  const { t } = useTranslation()
  const { share } = useParts()
  const field = useRef<HTMLInputElement>(null)
  const [link, setLink] = useState('')
  const [copied, setCopied] = useState<'yes' | 'by-hand' | null>(null)
  useEffect(() => {
    const { origin, pathname } = window.location
    void share.writeLink().then((text) => setLink(`${origin}${pathname}#run=${text}`))
  }, [share])
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(link)
      setCopied('yes')
    } catch {
      // A browser may forbid it, or have no clipboard on an unsafe host: the text stands selected.
      setCopied('by-hand')
    }
  }
  return (
    <>
      <div className="share-row">
        <input
          ref={field}
          className="number share-link"
          aria-label={t('share.link')}
          readOnly
          value={link}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="chip share-copy" disabled={link === ''} onClick={() => void copy()}>
          {t('share.copy')}
        </button>
      </div>
      <p className="share-said" role="status">
        {copied && t(copied === 'yes' ? 'share.copied' : 'share.copyByHand')}
        {link.length > comfortable && ` ${t('share.long', { count: link.length })}`}
      </p>
    </>
  )
}
