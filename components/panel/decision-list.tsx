import { Button } from '../button';
import { decisionsInOrder } from '../chooser/catalogue';
import { useReader } from '../reader';

/** All decisions by their title, the one that a company meets first on top. */
export function DecisionList({ onChoose, onLeave }: { onChoose: (id: string) => void; onLeave: () => void }) {
  const { t, say, knowledge } = useReader();
  return (
    <section class="stack" aria-labelledby="decisions-title">
      <p>
        <Button kind="link" onPress={onLeave}>
          {t('pages.question.leave')}
        </Button>
      </p>
      <h2 id="decisions-title" tabIndex={-1} data-view-heading>
        {t('pages.decisions.title')}
      </h2>
      <ul class="plain-list stack-tight entries">
        {decisionsInOrder(knowledge).map(({ id, title }) => (
          <li key={id}>
            <Button kind="entry" opens={id} onPress={() => onChoose(id)}>
              {say(title)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
