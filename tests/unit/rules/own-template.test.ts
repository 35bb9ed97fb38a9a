import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, type OwnPart, ownTemplate, type TemplateDraft } from '../../../rules/engine/own-template';
import type { Template, Words } from '../../../rules/engine/template';
import { smallKnowledge } from '../components/small-knowledge';

const say = (words: Words) => (typeof words === 'string' ? words : words.fr);
const HEAD = { id: 'own:0123456789abcdef', version: '1', title: 'A fictitious template' };

function counting(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `own.${count}`;
  };
}
function known(id: string) {
  const procedure = smallKnowledge.procedures[id];
  if (!procedure) throw new Error(`no procedure ${id}`);
  return procedure;
}
const partsOf = ({ parts }: TemplateDraft): OwnPart[] =>
  parts.map((part) => ('procedure' in part ? { ...part, procedure: known(part.procedure) } : part));
const build = (draft: TemplateDraft, newId = counting()): Template =>
  ownTemplate({ ...HEAD, title: draft.title }, partsOf(draft), newId);
const ids = ({ items }: Template) => items.map(({ id }) => id);

describe('a template of one’s own', () => {
  test('holds whole procedures, single steps and items of one’s own in the order they were put', () => {
    const made = build({
      title: 'x',
      parts: [{ title: 'Call them' }, { procedure: 'appoint', steps: ['send', 'log-in'] }, { procedure: 'prepare' }],
    });
    const steps = known('prepare').steps.map(({ id }) => `prepare/${id}`);
    expect(ids(made)).toEqual(['own.1', 'appoint/log-in', 'appoint/send', ...steps]);
    expect(made.sections.map(({ id, chosen }) => [id, chosen ?? false])).toEqual([
      ['appoint', true],
      ['prepare', false],
    ]);
  });

  test('numbers a procedure that comes again', () => {
    const made = build({ title: 'x', parts: [{ procedure: 'appoint' }, { procedure: 'appoint', steps: ['send'] }] });
    expect(made.sections.map(({ id }) => id)).toEqual(['appoint', 'appoint.2']);
    expect(ids(made).at(-1)).toBe('appoint.2/send');
  });

  test('opened again and kept as it is, is the same, whatever it was made of', () => {
    const part = fc.oneof(
      fc.record({ title: fc.string({ minLength: 1 }) }),
      fc.constantFrom('prepare', 'appoint').map((procedure) => ({ procedure })),
      fc
        .subarray(
          known('appoint').steps.map(({ id }) => id),
          { minLength: 1 },
        )
        .map((steps) => ({ procedure: 'appoint', steps })),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const made = build({ title: 'x', parts });
        const none = () => {
          throw new Error('nothing here is new');
        };
        expect(build(draftOf(made, say), none)).toEqual(made);
      }),
    );
  });

  test('keeps the id of every item when parts change places, are taken out or come in between', () => {
    const before = build({
      title: 'x',
      parts: [
        { title: 'one' },
        { procedure: 'appoint', steps: ['open-site'] },
        { title: 'two' },
        { procedure: 'appoint', steps: ['send'] },
      ],
    });
    const titles = new Map(before.items.map(({ id, title }) => [id, say(title)]));
    const parts = draftOf(before, say).parts;
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 1 }), fc.nat(4), (left, at) => {
        const changed = left.toSpliced(at, 0, { title: 'new' }, { procedure: 'appoint' });
        const after = build({ title: 'x', parts: changed }, () => 'own.new');
        expect(new Set(ids(after)).size).toBe(after.items.length);
        const stays = after.items.filter(({ id }) => titles.has(id));
        for (const { id, title } of stays) expect(say(title)).toBe(titles.get(id));
        const wanted = left.flatMap((part) =>
          'title' in part ? part.id : `${part.id}/${'steps' in part && part.steps[0]}`,
        );
        expect(ids(after)).toEqual(expect.arrayContaining(wanted));
      }),
    );
  });

  test('gives the copy of a part an id of its own', () => {
    const [item] = draftOf(build({ title: 'x', parts: [{ title: 'one' }] }), say).parts;
    if (!item) throw new Error('no part');
    expect(ids(build({ title: 'x', parts: [item, item] }, () => 'own.9'))).toEqual(['own.1', 'own.9']);
  });

  test('does not take the id of another procedure’s section, under which its steps would not be found', () => {
    const made = build({ title: 'x', parts: [{ procedure: 'appoint', id: 'prepare' }] });
    expect(made.sections.map(({ id }) => id)).toEqual(['appoint']);
  });

  test('opens a published one, too, in the reader’s words', () => {
    const published = {
      title: known('appoint').title,
      sections: build({ title: 'x', parts: [{ procedure: 'appoint' }] }).sections,
      items: build({ title: 'x', parts: [{ procedure: 'appoint' }] }).items,
    };
    expect(draftOf(published, say)).toEqual({
      title: 'procedure appoint (fr)',
      parts: [{ procedure: 'appoint', id: 'appoint' }],
    });
  });
});
