import { describe, expect, test } from 'vitest';
import type { Section, Template, TemplateItem } from '../../../rules/engine/template';
import { changesNothing, isNewer, templateChanges } from '../../../rules/engine/template-changes';
import { localized } from '../components/small-knowledge';

const section = (version: number, id = 'appoint'): Section => ({
  id,
  procedure: 'appoint',
  version,
  title: localized('appoint'),
  actor: 'gap',
});
const item = (id: string, rest: Partial<TemplateItem> = {}): TemplateItem => ({ id, title: `title ${id}`, ...rest });
const template = (version: string, items: TemplateItem[], sections = [section(Number(version))]): Template => ({
  id: 'procedure:appoint',
  version,
  title: 'x',
  sections,
  items,
});
const changes = (before: TemplateItem[], after: TemplateItem[], facts = {}) =>
  templateChanges(template('1', before), template('2', after), facts);
const ids = (items: readonly TemplateItem[]) => items.map(({ id }) => id);

describe('what a newer version changes', () => {
  test('is said of what comes, goes, changes, and of procedures described anew', () => {
    const told = changes(
      [item('a'), item('b'), item('c')],
      [item('a'), item('b', { title: 'another title' }), item('d')],
    );
    expect(ids(told.added)).toEqual(['d']);
    expect(ids(told.gone)).toEqual(['c']);
    expect(told.changed).toEqual([{ before: item('b'), after: item('b', { title: 'another title' }) }]);
    expect(told.reordered).toBe(false);
    expect(told.revised.map(({ version }) => version)).toEqual([2]);
    expect(changesNothing(told)).toBe(false);
  });

  test('counts another actor and another waiting time as a change', () => {
    const told = changes([item('a'), item('b')], [item('a', { actor: 'user' }), item('b', { takes: 'PT20M' })]);
    expect(told.changed.map(({ after }) => after.id)).toEqual(['a', 'b']);
  });

  test('sees another order, and takes none for one when items only came or went', () => {
    expect(changes([item('a'), item('b')], [item('b'), item('a')]).reordered).toBe(true);
    expect(changes([item('a'), item('b'), item('c')], [item('x'), item('a'), item('c')]).reordered).toBe(false);
  });

  test('is told for the case: what does not apply to it neither comes nor goes', () => {
    const when = { fact: 'weather', is: 'fair' };
    const foul = { weather: 'foul' };
    expect(changes([item('a'), item('b', { when })], [item('a'), item('c', { when })], foul)).toMatchObject({
      added: [],
      gone: [],
    });
    expect(ids(changes([item('a')], [item('a', { when })], foul).gone)).toEqual(['a']);
    expect(ids(changes([item('a')], [item('a', { when })]).gone)).toEqual([]);
  });

  test('is nothing between twins', () => {
    const twin = () => template('1', [item('a')]);
    expect(changesNothing(templateChanges(twin(), twin(), {}))).toBe(true);
  });
});

describe('newer', () => {
  const at = (version: string, sections: Template['sections']) => template(version, [], sections);
  test('is a description of which no procedure is older', () => {
    expect(isNewer(at('2', [section(2)]), at('1', [section(1)]))).toBe(true);
    expect(isNewer(at('1', [section(1)]), at('2', [section(2)]))).toBe(false);
    expect(isNewer(at('2.1', [section(2), section(1, 'other')]), at('1.2', [section(1), section(2, 'other')]))).toBe(
      false,
    );
    expect(isNewer(at('1', [section(1)]), at('1', [section(1)]))).toBe(false);
  });
  test('is never another template', () => {
    expect(isNewer({ ...at('2', [section(2)]), id: 'procedure:other' }, at('1', [section(1)]))).toBe(false);
  });
  test('goes by number where the template is somebody’s own', () => {
    const own = (version: string) => ({ ...at(version, []), id: 'own:0123456789abcdef' });
    expect(isNewer(own('10'), own('9'))).toBe(true);
    expect(isNewer(own('9'), own('10'))).toBe(false);
  });
});
