/** Senders of structured messages, their channels and technical users. */
import { type Changed, DONE, refused } from './changed';
import { type Channel, isUserNameTaken, type Quality, type Sender, type UmoeWorld } from './umoe';

/** Adds a sender of structured messages. Its technical users are new to the whole portal. */
export function addSender(
  world: UmoeWorld,
  quality: Quality,
  sender: Omit<Sender, 'id' | 'createdAt' | 'channels'> & { channels: readonly Omit<Channel, 'createdAt'>[] },
  now: number,
): { ok: true; sender: Sender } | { ok: false; why: 'user-name-taken' } {
  const names = sender.channels.map(({ userName }) => userName.toLowerCase());
  if (new Set(names).size < names.length || names.some((name) => isTechnicalNameTaken(world, name))) {
    return refused('user-name-taken');
  }
  const added: Sender = {
    id: `sender-${quality.senders.length + 1}`,
    details: { ...sender.details },
    channels: sender.channels.map((channel) => ({ ...channel, createdAt: now })),
    createdAt: now,
  };
  quality.senders.push(added);
  return { ok: true, sender: added };
}

/** Adds a channel to a sender that exists. A web service has no technical user: its name is empty. */
export function addChannel(
  world: UmoeWorld,
  sender: Sender,
  channel: Omit<Channel, 'createdAt'>,
  now: number,
): Changed<'user-name-taken'> {
  if (channel.userName !== '' && isTechnicalNameTaken(world, channel.userName)) return refused('user-name-taken');
  sender.channels.push({ ...channel, createdAt: now });
  return DONE;
}

/** Whether a user or a technical user of any enterprise bears that name. */
export function isTechnicalNameTaken(world: UmoeWorld, userName: string): boolean {
  const wanted = userName.trim().toLowerCase();
  const channels = world.qualities.flatMap(({ senders }) => senders.flatMap((sender) => sender.channels));
  return isUserNameTaken(world, wanted) || channels.some((channel) => channel.userName.toLowerCase() === wanted);
}
