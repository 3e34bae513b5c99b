import { useState } from 'react'
import { lazyPart } from '#src/ui/lazy-part.tsx'
import { useScene } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

const FilmForm = lazyPart(() => import('#src/ui/film-form.tsx').then(({ FilmForm }) => FilmForm))

/** The way to a film of what is seen; what records is loaded when it is asked for. */
export function FilmRow() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const isReady = useScene((state) => state.isReady)
  return (
    <>
      <button
        type="button"
        className="chip"
        aria-expanded={isOpen}
        disabled={!isReady}
        onClick={() => setOpen(!isOpen)}
      >
        {t('film.open')}
      </button>
      {isOpen && <FilmForm />}
    </>
  )
}
