import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFictitiousEnterprise, isFictitiousPerson } from '../../../portal/world/fictitious';
import { createWorld, isRepresentative, refusalToRegister, register } from '../../../portal/world/world';
import {
  ARIANE,
  FREE,
  FUNCTION_ENDED,
  NOW,
  REGISTERED_WITH_ARIANE,
  REGISTERED_WITH_MINOS,
  scenario,
  THESEE,
} from './support';

describe('the gate for fictitious numbers', () => {
  it.each(['1990000035', '1990000134', '1999999943'])('lets enterprise %s in', (number) => {
    expect(isFictitiousEnterprise(number)).toBe(true);
  });

  it.each(['1989999936', '2000000042', '1990000135', '199000013', '01990000134', ' 1990000134', '199000013a', ''])(
    'keeps enterprise "%s" out',
    (number) => expect(isFictitiousEnterprise(number)).toBe(false),
  );

  it.each([
    ['02030400238', 'born 1902'],
    ['04022900103', 'born on the leap day of 1904'],
    ['02230400182', 'BIS number, sex unknown'],
    ['02430400128', 'BIS number, sex known'],
  ])('lets person %s in: %s', (number) => expect(isFictitiousPerson(number)).toBe(true));

  it.each([
    ['05010100181', 'born 1905'],
    ['99123100168', 'born 1899 or 1999'],
    ['02030400267', 'check digits of 2002: a living person'],
    ['02023000128', '30 February'],
    ['00130100160', 'month 13'],
    ['02030400040', 'sequence 000'],
    ['00000000196', 'unknown birth date'],
    ['02630400171', 'month + 60'],
    ['02030400239', 'check digits'],
    ['0203040023', 'ten digits'],
  ])('keeps person %s out: %s', (number) => expect(isFictitiousPerson(number)).toBe(false));

  it('lets no number through that is not of its range', () => {
    const digits = (length: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
    fc.assert(
      fc.property(digits(10), (number) => !isFictitiousEnterprise(number) || Number(number) >= 1990000000),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(digits(11), (number) => {
        const year = Number(number.slice(0, 2));
        const of1900s = 97 - (Number(number.slice(0, 9)) % 97) === Number(number.slice(9));
        return !isFictitiousPerson(number) || (year <= 4 && of1900s);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the world', () => {
  const world = () => createWorld(scenario('first-gap-self').start);
  const request = { by: ARIANE, gap: ARIANE, enterprise: FREE, email: 'a@b.example', phone: '025550123' };

  it('shares nothing between two visits', () => {
    const { start } = scenario('first-gap-self');
    const [first, second] = [createWorld(start), createWorld(start)];
    expect(register(first, request, NOW).ok).toBe(true);
    expect([first.registrations.length, second.registrations.length, start.registrations.length]).toEqual([3, 2, 2]);
  });

  it('registers once, and only for a representative', () => {
    const here = world();
    expect(register(here, { ...request, by: THESEE }, NOW)).toEqual({ ok: false, why: 'no-function' });
    expect(register(here, { ...request, gap: '00070700528' }, NOW)).toEqual({ ok: false, why: 'unknown-person' });
    expect(here.registrations).toHaveLength(2);
    expect(register(here, request, NOW)).toMatchObject({ ok: true, registration: { at: NOW } });
    expect(register(here, { ...request, gap: THESEE }, NOW)).toEqual({ ok: false, why: 'registered-self' });
    expect(here.registrations).toHaveLength(3);
  });

  it('says who the access manager is, but not to somebody without a function', () => {
    const here = world();
    expect(refusalToRegister(here, ARIANE, REGISTERED_WITH_MINOS, NOW)).toMatchObject({ why: 'registered' });
    expect(refusalToRegister(here, ARIANE, REGISTERED_WITH_ARIANE, NOW)).toEqual({ why: 'registered-self' });
    expect(refusalToRegister(here, THESEE, REGISTERED_WITH_MINOS, NOW)).toEqual({ why: 'no-function' });
  });

  it('counts the first and the last day of a function', () => {
    const here = world();
    const at = (day: string) => isRepresentative(here, ARIANE, FUNCTION_ENDED, Date.parse(`${day}T12:00:00Z`));
    expect(['1949-12-31', '1950-01-01', '1960-12-31', '1961-01-01'].map(at)).toEqual([false, true, true, false]);
  });
});
