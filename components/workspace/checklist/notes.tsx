import { useState } from 'preact/hooks';
import type { Note } from '../../../rules/engine/checklist';
import { Button } from '../../button';
import { moment } from '../../dates';
import { useReader } from '../../reader';
import { OwnWords } from '../own-words';
import { useList } from './list-context';
import { MOST } from './most';
import { WordForm } from './word-form';

interface NotesProps {
  /** The item they are about; null for the whole list. */
  item: string | null;
  /** Its title, or what the list is called. */
  title: string;
  notes: readonly Note[];
}

/** Notes, oldest first, each with the way to take it back; and a new one. They can be written in a finished list, too. */
export function Notes({ item, title, notes }: NotesProps) {
  const { t, language } = useReader();
  const { act, people, now } = useList();
  // A saved note leaves an empty field behind.
  const [round, setRound] = useState(0);
  const add = async (text: string) => {
    const kept = await act([{ kind: 'noted', item, text }], t('pages.checklist.log.noted', { item: title, text }));
    if (kept) setRound((count) => count + 1);
  };
  return (
    <div class="stack-tight">
      {notes.length > 0 && (
        <ul class="plain-list stack-tight">
          {notes.map((note) => (
            <li key={note.id} class="note">
              <p class="note-text">
                <OwnWords text={note.text} />
              </p>
              <p class="row quiet">
                <span>
                  {people.who(note.author)} · {moment(note.at, language, now)}
                </span>
                <Button
                  kind="link"
                  onPress={() =>
                    void act(
                      [{ kind: 'unnoted', note: note.id }],
                      t('pages.checklist.log.unnoted', { item: title, text: note.text }),
                    )
                  }
                >
                  {t('pages.checklist.note.back')}
                  <span class="visually-hidden">: {note.text}</span>
                </Button>
              </p>
            </li>
          ))}
        </ul>
      )}
      <WordForm
        key={round}
        long
        label={t('pages.checklist.note')}
        save={t('pages.checklist.note.add')}
        hint={t('pages.checklist.note.hint')}
        most={MOST.note}
        onSave={(text) => void add(text)}
        focused={round > 0}
      />
    </div>
  );
}
