import { useId } from 'preact/hooks';
import { LanguagePicker } from '../../components/language-picker';
import { useReader } from '../../components/reader';
import type { Scenario } from '../../portal/scenarios/schema';
import type { Language } from '../../rules/model';
import { type ExerciseGroup, groupsOf } from './exercise-groups';

interface ExerciseBarProps {
  scenarios: readonly Scenario[];
  scenario: Scenario;
  onScenario: (id: string) => void;
  pageLanguage: Language;
  onPageLanguage: (language: Language) => void;
}

/** Which exercise, and in which language its pages are. */
export function ExerciseBar({ scenarios, scenario, onScenario, pageLanguage, onPageLanguage }: ExerciseBarProps) {
  const { t, say, knowledge } = useReader();
  const id = useId();
  return (
    <div class="exercise-bar">
      <h1>{t('pages.practice.title')}</h1>
      <span class="row exercise-choice">
        <label for={id}>{t('pages.practice.scenario')}</label>
        <select id={id} value={scenario.id} onChange={(event) => onScenario(event.currentTarget.value)}>
          {groupsOf(scenarios, knowledge).map((group) => (
            <optgroup key={group.id} label={t(titleOf(group))}>
              {group.exercises.map((known) => (
                <option key={known.id} value={known.id}>
                  {say(known.title)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </span>
      <LanguagePicker value={pageLanguage} onChoose={onPageLanguage} label={t('pages.practice.pageLanguage')} />
    </div>
  );
}

function titleOf({ id }: ExerciseGroup) {
  if (id === 'faults') return 'pages.practice.group.faults' as const;
  if (id === 'other') return 'pages.practice.group.other' as const;
  return `pages.system.${id}` as const;
}
