/** Lists without a label, equal fields told apart by their neighbour, options that look alike, and chosen files. */
import { knowledge } from 'virtual:knowledge';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { locate } from '../../../guide/match/locate';
import { recognise } from '../../../guide/match/recognise';
import { readPage } from '../../../guide/read/page';
import certificate from '../../fixtures/files/fictitious.cer?raw';
import { byId, callout, guide, rings, said, screens, showPage, spoken, stepIs, stopGuide } from './support';

const LIST = 'https://www.socialsecurity.be/app016/umoe/list';
const stepsBefore = (procedure: string, step: string): string[] => {
  const ids = knowledge.procedures[procedure]?.steps.map(({ id }) => id) ?? [];
  expect(ids).toContain(step);
  return ids.slice(0, ids.indexOf(step));
};

afterEach(() => {
  stopGuide();
  document.body.replaceChildren();
});

test('where nothing is pointed at, the callout leaves free what the person is to find', async () => {
  showPage('old-enterprise-home');
  const link = document.querySelector('a') as HTMLElement;
  // The button keeps the callout from the bottom right; at the bottom left stands the link, at the top right nothing.
  document.body.style.cssText = 'margin: 0; padding: 450px 0 0; height: 900px; box-sizing: border-box';
  link.style.cssText = 'display: inline-block; width: 300px; height: 60px';
  const form = document.querySelector('form') as HTMLElement;
  form.style.cssText = 'position: fixed; left: 400px; top: 10px';
  const button = document.querySelector('button') as HTMLElement;
  button.style.cssText = 'position: fixed; right: 40px; bottom: 100px; width: 200px; height: 100px';
  await guide('https://www.socialsecurity.be/app016/umoe/', {
    procedure: 'add-co-ga',
    ticked: stepsBefore('add-co-ga', 'press-quality'),
  });
  await stepIs('press-quality');
  const { left, top, width, height } = link.getBoundingClientRect();
  const hit = () => document.elementFromPoint(left + width / 2, top + height / 2);
  await vi.waitFor(() => expect(hit()).toBe(link));
  const over = button.getBoundingClientRect();
  expect(document.elementFromPoint(over.left + over.width / 2, over.top + over.height / 2)).toBe(button);
});

describe('a list of people in nested tables', () => {
  const open = (step: string) => {
    showPage('old-user-list');
    return guide(LIST, { procedure: 'add-co-ga', ticked: stepsBefore('add-co-ga', step) });
  };

  test('a list that nothing names is found by what it offers', async () => {
    await open('choose-add-co-ga');
    await stepIs('choose-add-co-ga');
    await vi.waitFor(() => expect(rings(byId('add'))).toBe(true));
  });

  test('choosing another option is not what the step asks for; the right one is', async () => {
    const back = await open('choose-add-co-ga');
    await userEvent.selectOptions(byId('add'), 'Ajouter un utilisateur');
    await userEvent.tab();
    expect(callout().dataset.step).toBe('choose-add-co-ga');
    await userEvent.selectOptions(byId('add'), 'Ajouter un Co-Gestionnaire Local');
    await stepIs('fill-co-ga-niss');
    expect(back.observed).toContainEqual({ kind: 'done', step: 'choose-add-co-ga', how: 'selected' });
  });

  test('of two equal fields, the one beside the list it belongs to', async () => {
    await open('fill-co-ga-niss');
    await userEvent.selectOptions(byId('add'), 'Ajouter un Co-Gestionnaire Local');
    await stepIs('fill-co-ga-niss');
    await vi.waitFor(() => expect(rings(byId('add-niss'))).toBe(true));
  });

  test('without its neighbour, neither of them', async () => {
    showPage('old-user-list');
    byId('add').remove();
    const { reading } = await readPage(document, { host: 'www.socialsecurity.be', path: '/app016/umoe/list' });
    const screen = screens.find(({ id }) => id === 'umoe-users');
    const niss = screen?.targets.find(({ id }) => id === 'niss');
    expect(recognise(reading, screens)?.screen).toBe('umoe-users');
    expect(niss && locate(reading, niss, 'fr', screen?.targets)).toMatchObject({ status: 'ambiguous' });
  });
});

describe('a certificate', () => {
  const open = () => {
    showPage('channel-file');
    const procedure = 'add-web-service-channel';
    return guide(LIST, { procedure, ticked: stepsBefore(procedure, 'upload-certificate') });
  };
  const choose = (name: string, content: string) =>
    userEvent.upload(byId('certificate'), new File([content], name, { type: 'application/octet-stream' }));

  test('its field is pointed at, and what it says of itself is shown, for the eye only', async () => {
    const back = await open();
    await stepIs('upload-certificate');
    await vi.waitFor(() => expect(rings(byId('certificate'))).toBe(true));
    await choose('public.cer', certificate);
    await stepIs('press-next-web-service');
    expect(back.observed).toContainEqual({ kind: 'done', step: 'upload-certificate', how: 'valid' });
    expect(spoken()).not.toContain('Exemple');
  });

  test.each([
    ['private.pem', '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----\n', 'clé privée'],
    ['letter.cer', '%PDF-1.7\n1 0 obj', 'PDF'],
  ])('%s is refused with its reason', async (name, content, word) => {
    const back = await open();
    await choose(name, content);
    await vi.waitFor(() => expect(said()).toContain(word));
    expect(callout().dataset.step).toBe('upload-certificate');
    expect(back.observed.filter(({ kind }) => kind === 'done')).toEqual([]);
  });
});

test('an option that people take for another is warned of as soon as it is chosen', async () => {
  const procedure = 'bhod-activate-quality';
  const step = knowledge.procedures[procedure]?.steps.find(({ lookAlikes }) => lookAlikes !== undefined);
  const [alike] = step?.lookAlikes ?? [];
  const wrong = alike?.labels.fr?.[0]?.text ?? '';
  const right = step?.option?.fr?.[0]?.text ?? '';
  showPage('old-enterprise-home');
  await guide('https://www.socialsecurity.be/app016/umoe/home', {
    procedure,
    ticked: stepsBefore(procedure, step?.id ?? ''),
  });
  await stepIs(step?.id ?? '');
  await userEvent.selectOptions(byId('activate'), wrong);
  await vi.waitFor(() => expect(said()).toContain(alike?.warning.fr));
  expect(callout().dataset.step).toBe(step?.id);
  await userEvent.selectOptions(byId('activate'), right);
  await vi.waitFor(() => expect(callout().dataset.step).not.toBe(step?.id));
});
