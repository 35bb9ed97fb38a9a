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
