import { useId } from 'preact/hooks';
import { firstLabel } from '../../components/label-choice';
import { LanguagePicker } from '../../components/language-picker';
import { useReader } from '../../components/reader';
import type { Scenario } from '../../portal/scenarios/schema';
import type { Knowledge, Language, Target } from '../../rules/model';

interface PickersProps {
  scenarios: readonly Scenario[];
  scenario: Scenario;
  onScenario: (id: string) => void;
  pageLanguage: Language;
  onPageLanguage: (language: Language) => void;
}

/** Which exercise, and in which language its pages are. */
export function Pickers({ scenarios, scenario, onScenario, pageLanguage, onPageLanguage }: PickersProps) {
  const { t, say } = useReader();
  const id = useId();
  return (
    <div class="pickers">
      <span class="row">
        <label for={id}>{t('pages.practice.scenario')}</label>
        <select id={id} value={scenario.id} onChange={(event) => onScenario(event.currentTarget.value)}>
          {scenarios.map((known) => (
            <option key={known.id} value={known.id}>
              {say(known.title)}
            </option>
          ))}
        </select>
      </span>
      <LanguagePicker value={pageLanguage} onChoose={onPageLanguage} label={t('pages.practice.pageLanguage')} />
    </div>
  );
}

/** The goal of the exercise, whom to log in as, and the fictitious values to type. */
export function Brief({ scenario }: { scenario: Scenario }) {
  const { t, say, knowledge, language } = useReader();
  const actor = scenario.start.people.find(({ number }) => number === scenario.actor);
  return (
    <div class="card brief">
      <p>
        <strong>{t('pages.practice.goal')}</strong> {say(scenario.goal)}
      </p>
      <details>
        <summary>{t('pages.practice.values')}</summary>
        <dl class="values details-body">
          {actor && <Value term={t('pages.practice.actor')} value={`${actor.firstName} ${actor.lastName}`} />}
          {Object.entries(scenario.values).map(([id, value]) => (
            <Value key={id} term={termOf(knowledge, scenario.procedure, id, language)} value={value} />
          ))}
        </dl>
      </details>
    </div>
  );
}

function Value({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt class="quiet">{term}</dt>
      <dd class="address">{value}</dd>
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
