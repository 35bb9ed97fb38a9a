import { useRef, useState } from 'preact/hooks';
import type { CareReport } from '../../session/messages';
import { ActionFailure, ExportButton } from '../action-failure';
import { Button } from '../button';
import type { CallValue } from '../calls';
import { Erase } from '../erase';
import { useLiveState, usePageCall } from '../live-state';
import { Message } from '../message';
import { useReader } from '../reader';
import { bytesWords, numberWords } from './care-words';
import { RECEIVE_ROUTE } from './share/routes';
import { listsWords } from './share/words';

/** Everything that Ariane keeps: out, back in, how much it is, whether it is sound, what goes by itself, erased. */
export function Care() {
  const [report] = useLiveState('care-report', {});
  const value = report.status === 'ready' ? report.value : null;
  return (
    <>
      <TakeOut />
      <Retention report={value} />
      <Used report={value} />
      <ActionFailure why={report.status === 'failed' ? report.why : null} />
      <Check />
      <Erase />
    </>
  );
}

function TakeOut() {
  const { t } = useReader();
  return (
    <section class="stack-tight" aria-labelledby="export-title">
      <h2 id="export-title">{t('pages.settings.export')}</h2>
      <p>{t('pages.settings.export.text')}</p>
      <p class="row">
        <ExportButton />
        <a class="button" href={RECEIVE_ROUTE}>
          {t('pages.care.import')}
        </a>
      </p>
      <p class="quiet">{t('pages.care.import.text')}</p>
    </section>
  );
}

/** How long finished lists are kept: what would go now is said before anything does. */
function Retention({ report }: { report: CareReport | null }) {
  const reader = useReader();
  const { t } = reader;
  const { run, busy, failure } = usePageCall('retention');
  const heading = useRef<HTMLHeadingElement>(null);
  const [picked, setPicked] = useState<{ days: number | null } | null>(null);
  const [gone, setGone] = useState<number | null>(null);
  if (report === null) return null;
  const chosen = picked === null ? report.retentionDays : picked.days;
  const going = report.expiring.find(({ days }) => days === chosen)?.count ?? 0;
  const apply = async () => {
    const result = await run({ days: chosen });
    if (!result?.ok) return;
    setGone(result.value.gone);
    heading.current?.focus();
  };
  return (
    <section class="stack-tight" aria-labelledby="retention-title">
      <h2 id="retention-title" ref={heading} tabIndex={-1}>
        {t('pages.care.retention')}
      </h2>
      <p>{t('pages.care.retention.text')}</p>
      <p class="row">
        <label for="retention-days">{t('pages.care.retention.label')}</label>
        <select
          id="retention-days"
          value={chosen ?? ''}
          onChange={({ currentTarget }) => {
            setGone(null);
            setPicked({ days: currentTarget.value === '' ? null : Number(currentTarget.value) });
          }}
        >
          <option value="">{t('pages.care.retention.never')}</option>
          {report.expiring.map(({ days, count }) => (
            <option key={days} value={days}>
              {t('pages.care.retention.days', { days, count })}
            </option>
          ))}
        </select>
      </p>
      {chosen !== report.retentionDays && gone === null && (
        <Message
          kind={going > 0 ? 'warning' : 'info'}
          title={
            going > 0
              ? t('pages.care.retention.goes', { lists: listsWords(going, reader) })
              : t('pages.care.retention.nothing')
          }
        >
          <p>{t(chosen === null ? 'pages.care.retention.keep' : 'pages.care.retention.then', { days: chosen ?? 0 })}</p>
          <p class="row">
            <Button kind={going > 0 ? 'danger' : 'primary'} busy={busy} onPress={() => void apply()}>
              {t('pages.care.retention.apply')}
            </Button>
            <Button onPress={() => setPicked(null)}>{t('pages.care.retention.leave')}</Button>
          </p>
        </Message>
      )}
      <p role="status">{gone !== null && t('pages.care.retention.done', { lists: listsWords(gone, reader) })}</p>
      <ActionFailure why={failure} />
    </section>
  );
}

/** How much of the machine it takes. */
function Used({ report }: { report: CareReport | null }) {
  const reader = useReader();
  const { t, language } = reader;
  if (report === null) return null;
  const { bytes, quota, rows } = report.used;
  return (
    <section class="stack-tight" aria-labelledby="used-title">
      <h2 id="used-title">{t('pages.care.used')}</h2>
      <p>
        {bytes === null
          ? t('pages.care.used.unknown')
          : t('pages.care.used.bytes', {
              used: bytesWords(bytes, language),
              quota: quota === null ? '?' : bytesWords(quota, language),
            })}
      </p>
      <p class="quiet">
        {t('pages.care.used.rows', {
          lists: numberWords(rows.checklists, language),
          events: numberWords(rows.events, language),
          templates: numberWords(rows.templates, language),
        })}
      </p>
    </section>
  );
}

type Checked = CallValue<'repair'>;

/** Looks at every row when asked to. What can be worked out again is; of the rest it says what can be done. */
function Check() {
  const { t } = useReader();
  const { run, busy, failure } = usePageCall('repair');
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = async () => {
    setChecked(null);
    const result = await run({});
    if (result?.ok) setChecked(result.value);
  };
  return (
    <section class="stack-tight" aria-labelledby="check-title">
      <h2 id="check-title">{t('pages.care.check')}</h2>
      <p>{t('pages.care.check.text')}</p>
      <p>
        <Button busy={busy} onPress={() => void check()}>
          {t('pages.care.check.do')}
        </Button>
      </p>
      <div role="status" class="stack-tight">
        {busy && <p class="quiet">{t('pages.care.check.busy')}</p>}
        {checked && <Findings checked={checked} />}
      </div>
      <ActionFailure why={failure} />
    </section>
  );
}

function Findings({ checked: { found, findings, rebuilt, rows } }: { checked: Checked }) {
  const { t, language } = useReader();
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const kinds = Map.groupBy(findings, ({ store, why }) => `${store} ${why}`);
  return (
    <>
      {rebuilt > 0 && <p>{t('pages.care.check.rebuilt', { count: rebuilt })}</p>}
      {found === 0 ? (
        <p>{t('pages.care.check.sound', { count: numberWords(all, language) })}</p>
      ) : (
        <Message kind="warning" title={t('pages.care.check.found', { count: found })}>
          <ul>
            {[...kinds.values()].map(([first, ...more]) =>
              first ? (
                <li key={`${first.store} ${first.why}`}>
                  {t('pages.care.check.finding', {
                    part: t(`pages.care.store.${first.store}`),
                    count: more.length + 1,
                    why: t(`pages.care.flaw.${first.why}`),
                  })}
                </li>
              ) : null,
            )}
          </ul>
          <p>{t('pages.care.check.then')}</p>
          <p>
            <ExportButton />
          </p>
        </Message>
      )}
    </>
  );
}
