import { useReader } from '../../reader';
import { FORMS, type Form, forOneList } from './leaving-parts';

interface FormChoiceProps {
  value: Form;
  onChange: (form: Form) => void;
  /** How many lists are to be sent. */
  lists: number;
}

/** In which form: each says whom it is for, and what comes back from it. */
export function FormChoice({ value, onChange, lists }: FormChoiceProps) {
  const { t } = useReader();
  const possible = FORMS.filter((form) => lists === 1 || !forOneList(form));
  return (
    <fieldset class="stack-tight">
      <legend>
        <h2>{t('pages.share.form')}</h2>
      </legend>
      {possible.map((form) => (
        <label key={form} class="choice">
          <input type="radio" name="form" value={form} checked={form === value} onChange={() => onChange(form)} />
          <span>
            <strong>{t(`pages.share.form.${form}`)}</strong>
            <br />
            <span class="quiet">{t(`pages.share.form.${form}.text`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
