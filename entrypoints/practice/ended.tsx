import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { Message } from '../../components/message';
import { useReader } from '../../components/reader';
import type { Scenario } from '../../portal/scenarios/schema';
import type { Exercise } from './exercise';

interface EndedProps {
  exercise: Exercise;
  scenario: Scenario;
  next: Scenario | undefined;
  onScenario: (id: string) => void;
}

/** The result is reached: says so, what was to be noticed, and what one can do next. */
export function Ended({ exercise, scenario, next, onScenario }: EndedProps) {
  const { t, say } = useReader();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (exercise.ended) box.current?.scrollIntoView({ block: 'nearest' });
  }, [exercise.ended]);
  return (
    <div role="status" ref={box}>
      {exercise.ended && (
        <Message kind="thread" title={t('pages.practice.ended')}>
          <p>{t('pages.practice.ended.text')}</p>
          {scenario.notice && <p>{say(scenario.notice)}</p>}
          <p class="row">
            <Button onPress={exercise.restart}>{t('pages.practice.reset')}</Button>
            {next && (
              <Button kind="primary" onPress={() => onScenario(next.id)}>
                {t('pages.practice.next', { scenario: say(next.title) })}
              </Button>
            )}
          </p>
        </Message>
      )}
    </div>
  );
}
