import { Button } from '../button';
import { useReader } from '../reader';

/** The two ways in: questions that lead to an answer, or the list of everything. */
export function ChooseHome({ onQuestions, onProcedures }: { onQuestions: () => void; onProcedures: () => void }) {
  const { t, knowledge } = useReader();
  const count = Object.keys(knowledge.procedures).length;
  return (
    <section class="stack" aria-labelledby="choose-title">
      <h2 id="choose-title" tabIndex={-1} data-view-heading>
        {t('pages.choose.title')}
      </h2>
      <div class="way stack-tight">
        <Button kind="primary" opens="decisions" describedBy="choose-questions" onPress={onQuestions}>
          {t('pages.choose.questions')}
        </Button>
        <p id="choose-questions" class="quiet">
          {t('pages.choose.questions.text')}
        </p>
      </div>
      <div class="way stack-tight">
        <Button opens="procedures" describedBy="choose-procedures" onPress={onProcedures}>
          {t('pages.choose.procedures')}
        </Button>
        <p id="choose-procedures" class="quiet">
          {t('pages.choose.procedures.text', { count })}
        </p>
      </div>
    </section>
  );
}
