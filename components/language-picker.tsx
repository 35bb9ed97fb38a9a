import { useId } from 'preact/hooks';
import { LANGUAGES } from '../rules/languages';
import type { Language } from '../rules/model';
import { useReader } from './reader';

/** Each language by its own name, so that a person finds theirs in an interface they cannot read. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
};

interface LanguagePickerProps {
  value: Language;
  onChoose: (language: Language) => void;
  /** The label is only for those who hear the page. */
  compact?: boolean;
  label?: string;
}

export function LanguagePicker({ value, onChoose, compact = false, label }: LanguagePickerProps) {
  const { t } = useReader();
  const id = useId();
  return (
    <span class="row">
      <label for={id} class={compact ? 'visually-hidden' : undefined}>
        {label ?? t('pages.language')}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(languageOf(event.currentTarget.value))}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
    </span>
  );
}

function languageOf(value: string): Language {
  return LANGUAGES.find((language) => language === value) ?? 'fr';
}
