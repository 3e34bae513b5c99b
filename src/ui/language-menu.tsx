import { type Language, languageIds, languages } from '#src/messages/catalogues.ts'
import { setLanguage } from '#src/messages/translate.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** The page's language, by the names that speakers know. The run goes on. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation()
  return (
    <span className="language">
      {/* Where there is no room for a name, its two letters stand in front of the menu. */}
      <span className="language-letters" aria-hidden="true">
        {i18n.language}
      </span>
      <select
        aria-label={t('app.language')}
        value={i18n.language}
        onChange={({ target }) => void setLanguage(i18n, target.value as Language)}
      >
        {languageIds.map((id) => (
          <option key={id} value={id} lang={id}>
            {languages[id]}
          </option>
        ))}
      </select>
    </span>
  )
}
