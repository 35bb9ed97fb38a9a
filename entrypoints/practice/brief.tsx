import { Button } from '../../components/button';
import { download } from '../../components/download';
import { firstLabel } from '../../components/label-choice';
import { useReader } from '../../components/reader';
import type { Scenario } from '../../portal/scenarios/schema';
import type { Knowledge, Language, Target } from '../../rules/model';
import { sampleFile } from './sample-files';

/** The goal of the exercise, whom to log in as, the fictitious values to type, and what is made to go wrong. */
export function Brief({ scenario }: { scenario: Scenario }) {
  const { t, say, knowledge, language } = useReader();
  const actor = scenario.start.people.find(({ number }) => number === scenario.actor);
  return (
    <section class="card brief" aria-label={t('pages.practice.brief')}>
      <p>
        <strong>{t('pages.practice.goal')}</strong> {say(scenario.goal)}
      </p>
      <details key={`${scenario.id} values`}>
        <summary>{t('pages.practice.values')}</summary>
        <dl class="values details-body">
          {actor && <Value term={t('pages.practice.actor')} value={`${actor.firstName} ${actor.lastName}`} />}
          {Object.entries(scenario.values).map(([id, value]) => (
            <Value key={id} term={termOf(knowledge, scenario.procedure, id, language)} value={value} />
          ))}
        </dl>
      </details>
      {scenario.notice && (
        <details key={`${scenario.id} notice`}>
          <summary>{t('pages.practice.notice')}</summary>
          <p class="details-body">{say(scenario.notice)}</p>
        </details>
      )}
      <p class="quiet">{t('pages.practice.text')}</p>
    </section>
  );
}

function Value({ term, value }: { term: string; value: string }) {
  const { t } = useReader();
  const file = sampleFile(value);
  return (
    <div>
      <dt class="quiet">{term}</dt>
      {file ? (
        <dd>
          <Button onPress={() => download(file.name, file.content, 'text/plain')}>
            {t('pages.practice.file', { name: file.name })}
          </Button>
        </dd>
      ) : (
        <dd class="address">{value}</dd>
      )}
    </div>
  );
}

/** How the field is labelled, with its section where two fields bear the same label. */
function termOf(knowledge: Knowledge, procedure: string, id: string, language: Language): string {
  const target = targetOf(knowledge, procedure, id);
  const label = target && firstLabel(target.labels, null, language);
  const section = target?.section && firstLabel(target.section, null, language);
  return label ? [section?.text, label.text].filter(Boolean).join(' · ') : id;
}

function targetOf(knowledge: Knowledge, procedure: string, id: string): Target | undefined {
  const screens = (knowledge.procedures[procedure]?.steps ?? []).flatMap(
    ({ screen }) => (screen && knowledge.screens[screen]) || [],
  );
  return screens.flatMap(({ targets }) => targets).find((target) => target.id === id);
}
