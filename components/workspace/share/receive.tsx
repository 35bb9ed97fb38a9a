import { useEffect, useRef, useState } from 'preact/hooks';
import { ActionFailure } from '../../action-failure';
import { Button } from '../../button';
import { useReader } from '../../reader';
import { type Given, useDropped } from './drop-file';
import { Preview } from './preview';
import { Unreadable } from './refused';
import { TakenLists } from './taken';
import { TasksPreview } from './tasks-preview';
import { type Receive as Receiving, useReceive } from './use-receive';

/** Takes in what somebody sent: chosen, dropped or pasted; shown first, taken over when the person says so. */
export function Receive() {
  const { t } = useReader();
  const receive = useReceive();
  const { receiving, failure, take } = receive;
  const { at } = receiving;
  // What is being taken over is not left in the middle for another file.
  const over = useDropped((given) => {
    if (at !== 'taking') take(given);
  });
  return (
    <div class={over ? 'receive over stack' : 'receive stack'}>
      <h1 tabIndex={-1}>{t('pages.receive.title')}</h1>
      {(at === 'waiting' || at === 'unreadable') && <Ways take={take} over={over} />}
      <p role="status" class="quiet receive-status">
        {at === 'reading' ? t('pages.receive.reading') : ''}
      </p>
      <ActionFailure why={failure} />
      <View receive={receive} />
    </div>
  );
}

function View({ receive }: { receive: Receiving }) {
  const { receiving, again, takeOver, stop } = receive;
  switch (receiving.at) {
    case 'unreadable':
      return <Unreadable why={receiving.why} />;
    case 'lists':
      return <Preview preview={receiving.preview} takeOver={takeOver} again={again} />;
    case 'tasks':
      return <TasksPreview preview={receiving.preview} again={again} />;
    case 'taking':
      return <Progress done={receiving.done} of={receiving.of} stop={stop} />;
    case 'taken':
      return <TakenLists {...receiving} again={again} />;
    default:
      return null;
  }
}

/** The three ways in. */
function Ways({ take, over }: { take: (given: Given) => void; over: boolean }) {
  const { t } = useReader();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="stack" aria-labelledby="ways-title">
      <h2 id="ways-title" class="visually-hidden">
        {t('pages.receive.ways')}
      </h2>
      <p>{t('pages.receive.text')}</p>
      <div class={over ? 'drop-zone over' : 'drop-zone'}>
        <p>
          <label class="visually-hidden" for="receive-file">
            {t('pages.receive.choose.label')}
          </label>
          <input
            id="receive-file"
            class="visually-hidden"
            ref={input}
            type="file"
            tabIndex={-1}
            accept=".json,.md,.txt,application/json,text/markdown,text/plain"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) take({ file });
              // The same file chosen again is chosen again.
              currentTarget.value = '';
            }}
          />
          <Button kind="primary" onPress={() => input.current?.click()}>
            {t('pages.receive.choose')}
          </Button>
        </p>
        <p class="quiet">{t(over ? 'pages.receive.drop.now' : 'pages.receive.drop')}</p>
      </div>
      <Paste take={take} />
    </section>
  );
}

function Paste({ take }: { take: (given: Given) => void }) {
  const { t } = useReader();
  const [text, setText] = useState('');
  return (
    <details class="paste">
      <summary>{t('pages.receive.paste')}</summary>
      <div class="details-body stack-tight">
        <label for="receive-text">{t('pages.receive.paste.label')}</label>
        <textarea
          id="receive-text"
          rows={6}
          value={text}
          spellcheck={false}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p>
          <Button onPress={() => take({ text })}>{t('pages.receive.paste.read')}</Button>
        </p>
      </div>
    </details>
  );
}

function Progress({ done, of, stop }: { done: number; of: number; stop: () => void }) {
  const { t } = useReader();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="stack-tight" aria-labelledby="taking-title">
      <h2 id="taking-title" tabIndex={-1} ref={heading}>
        {t('pages.receive.taking')}
      </h2>
      <progress aria-labelledby="taking-title" value={done} max={of} />
      <p class="quiet">{t('pages.receive.taking.count', { done, count: of })}</p>
      <p>
        <Button onPress={stop}>{t('pages.receive.stop')}</Button>
      </p>
    </section>
  );
}
