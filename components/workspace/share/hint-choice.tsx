import type { PointingHint } from '../../../session/messages';
import { useReader } from '../../reader';

interface HintChoiceProps {
  hints: readonly PointingHint[];
  value: boolean;
  onChange: (value: boolean) => void;
  /** They are to leave, not to come in. */
  leaving?: boolean;
}

/** Places that somebody pointed out on the pages: shown one by one, and taken along only when asked for. */
export function HintChoice({ hints, value, onChange, leaving = false }: HintChoiceProps) {
  const { t, language, knowledge } = useReader();
  if (hints.length === 0) return null;
  return (
    <div class="stack-tight">
      <label class="choice">
        <input type="checkbox" checked={value} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
        <span>
          {t(leaving ? 'pages.share.hints' : 'pages.receive.hints', { count: hints.length })}
          <br />
          <span class="quiet">{t(leaving ? 'pages.share.hints.text' : 'pages.receive.hints.text')}</span>
        </span>
      </label>
      <details>
        <summary>{t('pages.share.hints.list')}</summary>
        <div class="details-body">
          <ul class="stack-tight">
            {hints.map(({ screen, target }) => {
              const page = knowledge.screens[screen];
              const labels = page?.targets.find(({ id }) => id === target)?.labels ?? {};
              const label = (labels[language] ?? Object.values(labels)[0])?.[0]?.text;
              return (
                <li key={`${screen} ${target}`}>
                  {page?.title[language] ?? screen}
                  {` · ${label ?? target}`}
                </li>
              );
            })}
          </ul>
        </div>
      </details>
    </div>
  );
}
