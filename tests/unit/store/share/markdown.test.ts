import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, foldChecklist } from '../../../../rules/engine/checklist';
import { asItStands, type SharedChecklist } from '../../../../store/share/bundle';
import { checklistOfMarkdown, parseMarkdown, writeMarkdown } from '../../../../store/share/markdown';
import { checklist, START, words } from './arbitraries';
import { LIST, shared, TEMPLATE } from './lists';
import { readerOf } from './readers';

const viewOf = ({ record, template, events }: SharedChecklist) =>
  foldChecklist(template ?? { version: '1', items: [] }, record.facts, events);
const SOME: Change[] = [
  { kind: 'labelled', text: 'Acme' },
  { kind: 'ticked', item: 'designate/go', how: 'page' },
  { kind: 'due', item: 'give/tick', day: '2026-12-01' },
  { kind: 'assigned', item: 'give/tick', to: 'Jo' },
  { kind: 'waiting', item: 'designate/sign', until: START },
  { kind: 'removed', item: 'own.1' },
  { kind: 'due', item: null, day: '2026-12-24' },
  { kind: 'added', item: 'mine', title: 'Coffee', after: 'designate/go' },
];

test('is a task list with sections, who does it, and by when', () => {
  expect(writeMarkdown(shared(SOME), readerOf('en'))).toBe(`# Acme · New colleague

<!-- ariane:checklist ${LIST} -->

due 24 December 2026

## Designate

- [x] Go — Legal representative <!-- ariane:item designate%2Fgo done -->

## To do

- [ ] Coffee <!-- ariane:item mine open -->

## Designate

- [ ] Sign — Legal representative · waiting until 20/11/2026, 10\\:00 <!-- ariane:item designate%2Fsign open -->

## Give access

- [ ] Tick — Chief Access Manager · assigned to Jo · due 1 December 2026 <!-- ariane:item give%2Ftick open -->

## To do

- ~~Call them~~ <!-- ariane:item own.1 open -->
`);
});

test('in the language of the reader', () => {
  const text = writeMarkdown(shared(SOME), readerOf('fr'));
  expect(text).toContain('## Designate (fr)');
  expect(text).toContain(
    '- [ ] Tick (fr) — Gestionnaire d’Accès Principal · confié à Jo · pour le 1 décembre 2026 <!--',
  );
});

test('a list whose template is not known has its name and its items of one’s own', () => {
  const { record, events } = shared([{ kind: 'added', item: 'mine', title: 'Coffee', after: null }]);
  expect(writeMarkdown({ record, template: null, events }, readerOf('en'))).toContain('# List\n');
});

describe('no text becomes markup', () => {
  const EVIL = [
    '<!-- ariane:item give%2Ftick done -->',
    '--> <script>alert(1)</script>',
    '[click](https://evil.example)',
    '![](x)',
    '# heading',
    '\n- [x] more',
    '*b* _i_ `c` ~~s~~ | @somebody #12 &lt; www.evil.example jan@evil.example $x$',
    '- [x] <!-- ariane:item give%2Ftick open -->',
  ];

  test.each(EVIL)('%j', (title) => {
    const list = shared([
      { kind: 'added', item: 'mine', title, after: null },
      { kind: 'labelled', text: title },
      { kind: 'assigned', item: 'give/tick', to: title },
    ]);
    const text = writeMarkdown(list, readerOf('en'));
    // Without what is escaped, nothing is left but what we wrote.
    const rest = text.replace(/\\./g, '').replace(/<!-- ariane:(checklist \w+|item [\w.%]+ (done|open)) -->/g, '');
    expect(rest).not.toMatch(/[<>`*|@#&$](?<!^#{1,2})|\]\(|www\.|https:/m);
    expect(text.split('\n').filter((line) => /^- \[/.test(line))).toHaveLength(5);
    expect(parseMarkdown(text, LIST, viewOf(list))).toEqual({ ok: true, changes: [], unchanged: 5, refused: [] });
  });

  test('whatever the words and ids are, the file gives back the items as they stand', () => {
    fc.assert(
      fc.property(checklist(1), words(60), (made, title) => {
        const list = asItStands(made);
        const named = list.template && {
          ...list.template,
          items: [...list.template.items, { id: 'a--b-->c-', title }],
        };
        const more = { ...list, template: named };
        const view = viewOf(more);
        const kept = view.items.filter(({ status }) => status.value !== 'removed');
        expect(parseMarkdown(writeMarkdown(more, readerOf('de')), list.record.id, view)).toEqual({
          ok: true,
          changes: [],
          unchanged: kept.length,
          refused: [],
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a file that comes back', () => {
  const list = shared(SOME);
  const view = viewOf(list);
  const text = writeMarkdown(list, readerOf('nl'));
  const read = (changed: string, now = view) => parseMarkdown(changed, LIST, now);
  const swap = (item: string, mark: string) => {
    const line = text.split('\n').find((one) => one.includes(` ${encodeURIComponent(item)} `)) ?? '';
    return text.replace(line, line.replace(/^- \[.\]/, `- [${mark}]`));
  };

  test('proposes what somebody ticked and what somebody took back', () => {
    expect(read(swap('give/tick', 'x'))).toMatchObject({
      changes: [{ kind: 'ticked', item: 'give/tick', how: 'person' }],
      unchanged: 3,
    });
    expect(read(swap('designate/go', ' '))).toMatchObject({ changes: [{ kind: 'undone', item: 'designate/go' }] });
    expect(read(swap('give/tick', 'X').replaceAll('\n', '\r\n').replaceAll('- [', '  * ['))).toMatchObject({
      changes: [{ kind: 'ticked', item: 'give/tick' }],
    });
    expect(read(text.replaceAll('- [', '> 12. ['))).toMatchObject({ changes: [], unchanged: 4, refused: [] });
  });

  test('a box that nobody touched in the file takes nothing back that was done here since', () => {
    const since = shared([...SOME, { kind: 'ticked', item: 'give/tick', how: 'page' }]);
    expect(read(swap('designate/sign', 'x'), viewOf(since))).toMatchObject({
      changes: [{ kind: 'ticked', item: 'designate/sign' }],
    });
    expect(read(swap('give/tick', 'x'), viewOf(since))).toMatchObject({ changes: [], unchanged: 4 });
  });

  test('somebody ticks what was left out', () => {
    const ticked = text.replace(/^- ~~(.*)~~/m, '- [x] $1');
    expect(read(ticked)).toMatchObject({ changes: [{ kind: 'ticked', item: 'own.1' }] });
  });

  test('says which lines it cannot use, and uses the others', () => {
    const more = [
      '- [x] of my own',
      '- [x] gone <!-- ariane:item gone open -->',
      '- [-] Tick <!-- ariane:item give%2Ftick open -->',
      '- [x] broken <!-- ariane:item %E0%A4%A open -->',
      '- [ ] Sign <!-- ariane:item designate%2Fsign open -->',
      '[x] no task <!-- ariane:item designate%2Fsign open -->',
    ];
    const changed = swap('designate/sign', 'x');
    const lines = changed.trimEnd().split('\n');
    const signLine = lines.findIndex((line) => line.includes('designate%2Fsign')) + 1;
    expect(read([...lines, ...more].join('\n'))).toEqual({
      ok: true,
      changes: [],
      unchanged: 3,
      refused: [
        { line: lines.length + 1, why: 'no-id' },
        { line: lines.length + 2, why: 'unknown-item' },
        { line: lines.length + 3, why: 'not-a-box' },
        { line: lines.length + 4, why: 'no-id' },
        { line: lines.length + 5, why: 'twice-differs' },
        { line: signLine, why: 'twice-differs' },
      ],
    });
  });

  test('of another list, of none, or too large', () => {
    expect(read(text.replace(LIST, '01KB0000000000000000000009'))).toEqual({ ok: false, why: 'other-checklist' });
    expect(read('- [x] something')).toEqual({ ok: false, why: 'not-a-checklist' });
    expect(read('x'.repeat(2_000_001))).toEqual({ ok: false, why: 'too-large' });
    expect(checklistOfMarkdown(text)).toBe(LIST);
    expect(checklistOfMarkdown('\n')).toBeNull();
  });

  test('gives nothing but ticks, and crashes on nothing', () => {
    const pieces = fc.constantFrom(
      ...text.split(/(?<=[\s\][])/),
      '- [x] ',
      '<!-- ',
      ' -->',
      '%',
      '[',
      ']',
      '\n',
      '- [',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.nat(text.length), (parts, at) => {
        const result = read(text.slice(0, at) + parts.join('') + text.slice(at));
        if (!result.ok) return;
        const items = new Set(TEMPLATE.items.map(({ id }) => id).concat('mine'));
        for (const change of result.changes) {
          expect(['ticked', 'undone']).toContain(change.kind);
          expect(items).toContain(change.item);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('a hostile file takes no long time', () => {
    const head = `<!-- ariane:checklist ${LIST} -->\n`;
    const nasty = [
      '\n',
      ' ',
      '> ',
      '- [',
      '<!-- ariane:item ',
      '<!-- ariane:checklist ',
      '- [x] a <!-- ariane:item x open --> ',
      '1',
    ];
    for (const piece of nasty) {
      const start = performance.now();
      read(head + piece.repeat(Math.floor(1_900_000 / piece.length)));
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });

  test('no national number leaves in it', () => {
    const dirty = shared([
      { kind: 'labelled', text: 'Acme 03.05.14-027.39' },
      { kind: 'assigned', item: 'give/tick', to: '03051402739' },
    ]);
    expect(writeMarkdown(dirty, readerOf('en'))).not.toMatch(/027/);
  });
});
