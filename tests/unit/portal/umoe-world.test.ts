import { beforeEach, describe, expect, it } from 'vitest';
import { findMember, type Quality, roleIn, type UmoeWorld, userNameOf } from '../../../portal/world/umoe';
import { addFunction, isInForce } from '../../../portal/world/umoe-functions';
import {
  addApplications,
  addCoManager,
  addUser,
  block,
  changeManager,
  removeApplications,
  removeUsers,
  unblock,
} from '../../../portal/world/umoe-people';
import { activateQuality } from '../../../portal/world/umoe-qualities';
import { addChannel, addSender } from '../../../portal/world/umoe-senders';
import { createUmoe, type UmoeStart } from '../../../portal/world/umoe-start';

const NOW = Date.UTC(2030, 0, 15, 12);
const particulars = { title: 'mr', language: 'fr', email: 'someone@fictif.example', localEmail: '' } as const;
const START: UmoeStart = {
  accounts: [
    { person: 'manager', userName: 'Minos' },
    { person: 'back-up', userName: 'Dedale' },
    { person: 'worker', userName: 'Phedre' },
    { person: 'known', userName: 'Thesee' },
  ],
  qualities: [
    {
      id: 'employer',
      enterprise: '1990000134',
      kind: 'employer-onss',
      email: 'staff@fictif.example',
      createdOn: '1952-03-04',
      members: [
        { person: 'manager', type: 'GL', email: 'a@fictif.example', applications: ['dimona', 'dmfa'] },
        { person: 'back-up', type: 'co-GL', email: 'b@fictif.example' },
        { person: 'worker', type: 'user', email: 'c@fictif.example', applications: ['dimona'] },
      ],
    },
  ],
};

let world: UmoeWorld;
let quality: Quality;
beforeEach(() => {
  world = createUmoe(START);
  const [first] = world.qualities;
  if (!first) throw new Error('no quality');
  quality = first;
});

/** Refused for that reason, and nothing changed. */
function refusedFor(why: string, change: () => { ok: boolean; why?: string }): void {
  const before = structuredClone(world);
  expect(change()).toEqual({ ok: false, why });
  expect(world).toEqual(before);
}
const types = () => Object.fromEntries(quality.members.map(({ person, type }) => [person, type]));

describe('managers', () => {
  it('a new GL from outside gets every application; the former stays, as a user, with the same access', () => {
    expect(changeManager(world, quality, { person: 'known', ...particulars }, NOW).ok).toBe(true);
    expect(types()).toEqual({ manager: 'user', 'back-up': 'co-GL', worker: 'user', known: 'GL' });
    expect(findMember(quality, 'manager')?.applications).toEqual(['dimona', 'dmfa']);
    expect(findMember(quality, 'known')?.applications).toHaveLength(5);
  });

  it('a user of the list can become GL or co-GL and keeps what he or she had', () => {
    expect(addCoManager(world, quality, { person: 'worker', ...particulars }, NOW).ok).toBe(true);
    expect(types().worker).toBe('co-GL');
    expect(changeManager(world, quality, { person: 'worker', ...particulars }, NOW).ok).toBe(true);
    expect(types()).toEqual({ manager: 'user', 'back-up': 'co-GL', worker: 'GL' });
    expect(findMember(quality, 'worker')?.applications).toEqual(['dimona']);
  });

  it('refuses who manages already, and who has no user name', () => {
    refusedFor('already-manager', () => changeManager(world, quality, { person: 'manager', ...particulars }, NOW));
    refusedFor('already-manager', () => addCoManager(world, quality, { person: 'manager', ...particulars }, NOW));
    refusedFor('already-manager', () => addCoManager(world, quality, { person: 'back-up', ...particulars }, NOW));
    refusedFor('no-user-name', () => addCoManager(world, quality, { person: 'stranger', ...particulars }, NOW));
    refusedFor('no-user-name', () => changeManager(world, quality, { person: 'stranger', ...particulars }, NOW));
  });
});

describe('users', () => {
  const user = { person: 'stranger', ...particulars, applications: ['dimona'] } as const;

  it('somebody new gets a user name that stays when he or she goes', () => {
    expect(addUser(world, quality, { ...user, userName: ' Egee ' }, NOW).ok).toBe(true);
    expect(findMember(quality, 'stranger')).toMatchObject({ type: 'user', applications: ['dimona'], createdAt: NOW });
    expect(removeUsers(quality, ['stranger', 'worker']).ok).toBe(true);
    expect(types()).toEqual({ manager: 'GL', 'back-up': 'co-GL' });
    expect(userNameOf(world, 'stranger')).toBe('Egee');
  });

  it('refuses a name that is taken whatever its capitals, nobody twice, no application, one of another quality', () => {
    refusedFor('user-name-taken', () => addUser(world, quality, { ...user, userName: 'PHEDRE' }, NOW));
    refusedFor('no-user-name', () => addUser(world, quality, user, NOW));
    refusedFor('already-member', () => addUser(world, quality, { ...user, person: 'worker' }, NOW));
    refusedFor('no-application', () => addUser(world, quality, { ...user, userName: 'x', applications: [] }, NOW));
    refusedFor('unknown-application', () =>
      addUser(world, quality, { ...user, userName: 'x', applications: ['sara'] }, NOW),
    );
  });

  it('the GL can be neither removed nor blocked, alone or among others', () => {
    refusedFor('is-manager', () => removeUsers(quality, ['worker', 'manager']));
    refusedFor('is-manager', () => block(quality, ['manager'], NOW));
    refusedFor('nobody-chosen', () => removeUsers(quality, []));
    refusedFor('not-a-member', () => block(quality, ['worker', 'stranger'], NOW));
  });

  it('who is blocked manages nothing until unblocked; doing it twice does no harm', () => {
    expect(block(quality, ['back-up'], NOW).ok && block(quality, ['back-up'], NOW).ok).toBe(true);
    expect(roleIn(quality, 'back-up')).toBeNull();
    expect(unblock(quality, ['back-up', 'worker'], NOW).ok).toBe(true);
    expect(roleIn(quality, 'back-up')).toBe('co-GL');
  });
});

describe('applications', () => {
  it('are added once, in the order of the quality, and removed where they are held', () => {
    expect(addApplications(quality, ['worker', 'back-up'], ['dmfa', 'dimona'], NOW).ok).toBe(true);
    expect(findMember(quality, 'worker')?.applications).toEqual(['dimona', 'dmfa']);
    expect(removeApplications(quality, ['worker', 'back-up'], ['dimona', 'limosa'], NOW).ok).toBe(true);
    expect(findMember(quality, 'back-up')?.applications).toEqual(['dmfa']);
  });

  it('at least one, and of this quality', () => {
    refusedFor('no-application', () => addApplications(quality, ['worker'], [], NOW));
    refusedFor('unknown-application', () => removeApplications(quality, ['worker'], ['sara'], NOW));
    refusedFor('nobody-chosen', () => addApplications(quality, [], ['dimona'], NOW));
  });
});

describe('qualities, functions, senders', () => {
  it('a quality is activated once, with its manager', () => {
    const manager = { person: 'known', ...particulars };
    const request = { enterprise: '1990000134', kind: 'ehealth-care', email: 'q@fictif.example', manager } as const;
    expect(activateQuality(world, request, NOW)).toMatchObject({ ok: true, quality: { createdOn: '2030-01-15' } });
    refusedFor('already-active', () => activateQuality(world, request, NOW));
    refusedFor('no-user-name', () =>
      activateQuality(world, { ...request, kind: 'health-care', manager: { ...manager, person: 'stranger' } }, NOW),
    );
  });

  it('a function is in force twenty minutes after it was given, within its period', () => {
    const given = { person: 'worker', function: 'head', from: '2030-01-15', until: '2030-01-16' };
    const added = addFunction(quality, given, NOW);
    if (!added.ok) throw new Error(added.why);
    const minutes = (count: number) => NOW + count * 60_000;
    expect([0, 19, 20, 60 * 24, 60 * 48].map((count) => isInForce(added.held, minutes(count)))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    refusedFor('held-already', () => addFunction(quality, { ...given, from: '2030-01-16' }, NOW));
    refusedFor('period-reversed', () => addFunction(quality, { ...given, from: '2031-01-01' }, NOW));
    refusedFor('not-a-member', () => addFunction(quality, { ...given, person: 'stranger' }, NOW));
  });

  it('a technical user bears a name of its own in the whole portal', () => {
    const channel = { kind: 'ftp', userName: 'EXPfictif', details: {} } as const;
    const added = addSender(world, quality, { details: {}, channels: [channel] }, NOW);
    if (!added.ok) throw new Error(added.why);
    refusedFor('user-name-taken', () => addSender(world, quality, { details: {}, channels: [channel] }, NOW));
    refusedFor('user-name-taken', () => addChannel(world, added.sender, { ...channel, userName: 'minos' }, NOW));
  });
});

it('two worlds from one start share nothing', () => {
  removeUsers(quality, ['worker']);
  expect(createUmoe(START).qualities[0]?.members).toHaveLength(3);
});
