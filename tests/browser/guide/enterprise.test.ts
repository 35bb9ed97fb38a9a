/** Which company a page is of: told once, in its own message, before anything that is seen there. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  byId,
  DETAILS,
  ENTRY,
  FREE_ENTERPRISE,
  guide,
  keys,
  press,
  said,
  showPage,
  stepIs,
  stopGuide,
} from './support';

const BEFORE_ENTRY = ['go-to-csam', 'learn-more', 'open-designate', 'press-standard', 'log-in'];
const BEFORE_DETAILS = [...BEFORE_ENTRY, 'fill-enterprise-number', 'press-register'];
const PATTERN = "(?:Numéro d['’]entreprise)[^0-9]{0,25}(\\d{3,4}[. ]?\\d{3}[. ]?\\d{3})(?!\\d)";
const told = ({ calls }: { calls: string[] }) => calls.filter((call) => call === 'case' || call === 'observed');

afterEach(() => {
  stopGuide();
  document.body.replaceChildren();
});

test('the number that the page shows is told once, before the arrival', async () => {
  showPage('enterprise-details');
  const back = await guide(DETAILS, { ticked: BEFORE_DETAILS, enterprise: PATTERN });
  await vi.waitFor(() => expect(back.observed.map(({ kind }) => kind)).toContain('arrived'));
  byId('next').setAttribute('data-x', '1');
  await vi.waitFor(() => expect(told(back)[0]).toBe('case'));
  expect(back.enterprises).toEqual(['1990000134']);
});

test('the place is told before it, because some pages only offer a choice', async () => {
  showPage('enterprise-details');
  const back = await guide(DETAILS, { ticked: BEFORE_DETAILS, enterprise: PATTERN });
  await vi.waitFor(() => expect(back.enterprises).toHaveLength(1));
  expect(back.calls.indexOf('place')).toBeLessThan(back.calls.indexOf('case'));
});

test('two companies on one page: none', async () => {
  showPage('enterprise-details');
  document.querySelector('dl')?.insertAdjacentHTML('beforeend', "<dt>Numéro d'entreprise</dt><dd>1990.000.035</dd>");
  const back = await guide(DETAILS, { ticked: BEFORE_DETAILS, enterprise: PATTERN });
  await vi.waitFor(() => expect(back.observed.map(({ kind }) => kind)).toContain('arrived'));
  expect(back.enterprises).toEqual([]);
});

test('what is typed is told when it is valid and the field was left', async () => {
  showPage('entry');
  const back = await guide(ENTRY, { ticked: BEFORE_ENTRY, enterprise: PATTERN });
  await stepIs('fill-enterprise-number');
  await press(byId('number'));
  await keys(FREE_ENTERPRISE);
  await keys('Tab');
  await stepIs('press-register');
  expect(back.enterprises).toEqual([FREE_ENTERPRISE]);
  expect(told(back)).toEqual(['observed', 'case', 'observed']);
});

test('in an exercise nothing is looked for, and a national number is never told', async () => {
  showPage('enterprise-details');
  const back = await guide(DETAILS, { ticked: BEFORE_DETAILS });
  await vi.waitFor(() => expect(back.observed.map(({ kind }) => kind)).toContain('arrived'));
  expect(back.enterprises).toEqual([]);
});

describe('refused', () => {
  test('the callout says so, and what was seen is not told over and over', async () => {
    showPage('enterprise-details');
    const back = await guide(DETAILS, { ticked: BEFORE_DETAILS, enterprise: PATTERN, otherCase: true });
    await vi.waitFor(() => expect(said()).toContain('autre entreprise'));
    await press(byId('self'));
    await vi.waitFor(() => expect(told(back).length).toBeGreaterThan(1));
    const before = back.calls.length;
    // Ten frames of a page at rest: a loop of messages would be hundreds.
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    expect(back.calls.length - before).toBeLessThan(4);
    expect(back.observed).toEqual([]);
  });
});

test('taken back while the page is open, also by way of another part: what the page still shows does not tick it', async () => {
  showPage('enterprise-details');
  const back = await guide(DETAILS, { ticked: BEFORE_DETAILS });
  await press(byId('other'));
  await vi.waitFor(() => expect(back.observed.some(({ kind }) => kind === 'done')).toBe(true));
  const done = back.observed.find(({ kind }) => kind === 'done');
  if (done?.kind !== 'done') throw new Error('nothing was done');
  back.takeBack(done.step);
  const before = back.observed.length;
  back.say({ to: 'guide', type: 'refresh' });
  await stepIs(done.step);
  expect(back.observed.slice(before)).toEqual([]);
});
