import { describe, expect, test } from 'vitest';
import { checklistIn, routeOf } from '../../../components/workspace/route';

const ID = '01J0000000000000000000000A';

describe('addresses of the workspace', () => {
  test('name a view, and one checklist', () => {
    expect(routeOf('#/templates')).toBe('templates');
    expect(routeOf('#/checklists')).toBe('checklists');
    expect(routeOf(`#/checklist/${ID}`)).toBe('checklist');
    expect(checklistIn(`#/checklist/${ID}`)).toBe(ID);
  });
  test('that name nothing lead to the first view, or to no checklist', () => {
    for (const hash of ['', '#', '#/nowhere', '#//templates']) expect(routeOf(hash), hash).toBe('welcome');
    for (const hash of ['#/checklist', '#/checklist/', `#/checklist/${ID}x`, '#/checklist/<b>', `#/checklists/${ID}`]) {
      expect(checklistIn(hash), hash).toBeNull();
    }
  });
});
