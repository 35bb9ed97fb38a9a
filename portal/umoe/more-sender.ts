/**
 * Structured messages: the series of pages that registers a sender, and the shorter one that adds a web-service channel.
 * Each page knows what must stand before it and what comes next; what was typed stays in the draft until the end, of a
 * file only what was found in it, of a password nothing.
 */
import type { Asked } from '../asked';
import { pageResponse, redirect } from '../respond';
import type { Page } from '../screens/document';
import { umoeChannelSftp } from '../screens/umoe-channel-sftp';
import { umoeChannelWebService } from '../screens/umoe-channel-web-service';
import { umoeChannelWebServiceConfirmation } from '../screens/umoe-channel-web-service-confirmation';
import { umoeMessages } from '../screens/umoe-messages';
import { asMemberLanguage, asTitle } from '../screens/umoe-particulars';
import type { Errors } from '../screens/umoe-rows';
import { umoeSenderChannel } from '../screens/umoe-sender-channel';
import { CONTACT_EMAILS, umoeSenderContact } from '../screens/umoe-sender-contact';
import { umoeSenderFtp } from '../screens/umoe-sender-ftp';
import { umoeSenderFtpConfirmation } from '../screens/umoe-sender-ftp-confirmation';
import { umoeSenderFtpUser } from '../screens/umoe-sender-ftp-user';
import { umoeSenderInformation } from '../screens/umoe-sender-information';
import type { FormProps } from '../screens/umoe-sender-parts';
import { umoeSenderSftpConfirmation } from '../screens/umoe-sender-sftp-confirmation';
import { umoeSenderSftpUser } from '../screens/umoe-sender-sftp-user';
import { addChannel, addSender } from '../world/umoe-senders';
import { type AtQuality, asManager } from './access';
import { umoeAddress } from './addresses';
import { type Held, heldOf, hold, takeTold, tell } from './held';
import {
  type Checked,
  checkApplications,
  checkCertificate,
  checkEmail,
  checkPassword,
  checkPhone,
  checkSshKey,
  checkTechnicalName,
  collect,
  filled,
  optional,
} from './more-checks';
import { MORE_PATHS } from './more-paths';

interface Step {
  /** Whether what must come first is there. */
  ready: (held: Held) => boolean;
  page: (props: FormProps) => Page;
  before: string;
  /** What is wrong with the form, and what of it is kept. Absent: there is nothing to fill in. */
  check?: (at: AtQuality) => Record<string, Checked>;
  /** Fields of the earlier pages that no longer count. */
  drops?: RegExp;
  next: (held: Held) => string;
}

/** What was found in a file, as it was kept. */
function detailsOf(json: string | undefined): Held {
  return JSON.parse(json ?? '{}') as Held;
}

const FILES = /^(application\.|certificate$|key$)/;

const SENDER_STEPS: Readonly<Record<string, Step>> = {
  [MORE_PATHS.senderInformation]: {
    ready: () => true,
    page: umoeSenderInformation,
    before: MORE_PATHS.messages,
    next: () => MORE_PATHS.senderContact,
  },
  [MORE_PATHS.senderContact]: {
    ready: () => true,
    page: umoeSenderContact,
    before: MORE_PATHS.senderInformation,
    check: checkContact,
    next: () => MORE_PATHS.senderChannel,
  },
  [MORE_PATHS.senderChannel]: {
    ready: (held) => held.lastName !== undefined,
    page: umoeSenderChannel,
    before: MORE_PATHS.senderContact,
    check: ({ fields: { channel = '' } }) => ({
      channel: ['ftp', 'sftp'].includes(channel) ? { ok: true, value: channel } : { ok: false, error: 'channel-empty' },
    }),
    drops: /^(application\.|certificate$|key$|userName$)/,
    next: ({ channel }) => (channel === 'ftp' ? MORE_PATHS.ftp : MORE_PATHS.sftp),
  },
  [MORE_PATHS.ftp]: {
    ready: ({ channel }) => channel === 'ftp',
    page: umoeSenderFtp,
    before: MORE_PATHS.senderChannel,
    check: ({ fields, files, visit }) => ({
      certificate: checkCertificate(files?.certificate, visit),
      ...checkApplications(fields),
    }),
    drops: FILES,
    next: () => MORE_PATHS.ftpUser,
  },
  [MORE_PATHS.ftpUser]: {
    ready: ({ channel, certificate }) => channel === 'ftp' && certificate !== undefined,
    page: umoeSenderFtpUser,
    before: MORE_PATHS.ftp,
    check: ({ fields, visit }) => ({ ...checkTechnicalName(fields, visit), ...checkPassword(fields, visit, false) }),
    next: () => MORE_PATHS.ftpConfirmation,
  },
  [MORE_PATHS.ftpConfirmation]: {
    ready: ({ channel, userName }) => channel === 'ftp' && userName !== undefined,
    page: (props) => umoeSenderFtpConfirmation({ ...props, certificate: detailsOf(props.typed.certificate) }),
    before: MORE_PATHS.ftpUser,
    next: () => MORE_PATHS.messages,
  },
  [MORE_PATHS.sftp]: {
    ready: ({ channel }) => channel === 'sftp',
    page: umoeChannelSftp,
    before: MORE_PATHS.senderChannel,
    check: ({ fields, files, visit }) => ({
      key: checkSshKey(files?.keyFile, fields.keyText),
      certificate: checkCertificate(files?.certificate, visit),
      ...checkApplications(fields),
    }),
    drops: FILES,
    next: () => MORE_PATHS.sftpUser,
  },
  [MORE_PATHS.sftpUser]: {
    ready: ({ channel, certificate }) => channel === 'sftp' && certificate !== undefined,
    page: umoeSenderSftpUser,
    before: MORE_PATHS.sftp,
    check: ({ fields, visit }) => checkTechnicalName(fields, visit),
    next: () => MORE_PATHS.sftpConfirmation,
  },
  [MORE_PATHS.sftpConfirmation]: {
    ready: ({ channel, userName }) => channel === 'sftp' && userName !== undefined,
    page: (props) => umoeSenderSftpConfirmation({ ...props, certificate: detailsOf(props.typed.certificate) }),
    before: MORE_PATHS.sftpUser,
    next: () => MORE_PATHS.messages,
  },
};

const CHANNEL_STEPS: Readonly<Record<string, Step>> = {
  [MORE_PATHS.webService]: {
    ready: () => true,
    page: umoeChannelWebService,
    before: MORE_PATHS.messages,
    check: ({ files, visit }) => ({ certificate: checkCertificate(files?.certificate, visit) }),
    next: () => MORE_PATHS.webServiceConfirmation,
  },
  [MORE_PATHS.webServiceConfirmation]: {
    ready: ({ certificate }) => certificate !== undefined,
    page: (props) => umoeChannelWebServiceConfirmation({ ...props, certificate: detailsOf(props.typed.certificate) }),
    before: MORE_PATHS.webService,
    next: () => MORE_PATHS.messages,
  },
};

function checkContact({ fields, visit }: AtQuality): Record<string, Checked> {
  const emails = CONTACT_EMAILS.map(
    (name) => [name, optional(fields[name], (typed) => checkEmail(typed, visit))] as const,
  );
  const checks: Record<string, Checked> = {
    lastName: filled(fields.lastName),
    firstName: filled(fields.firstName),
    title: { ok: true, value: asTitle(fields.title) },
    job: filled(fields.job),
    regime: { ok: true, value: asMemberLanguage(fields.regime) },
    phone: checkPhone(fields.phone, visit),
    fax: optional(fields.fax, (typed) => checkPhone(typed, visit)),
    mobile: optional(fields.mobile, (typed) => checkPhone(typed, visit)),
    ...Object.fromEntries(emails),
  };
  const none = emails.every(([, checked]) => checked.ok && checked.value === '');
  if (none) checks[CONTACT_EMAILS[0]] = { ok: false, error: 'email-at-least-one' };
  return checks;
}

// ---------------------------------------------------------------- the pages

interface Series {
  name: 'sender' | 'channel';
  steps: Readonly<Record<string, Step>>;
  /** A quality has one sender; channels are added to it. */
  open: (at: AtQuality) => boolean;
  /** Carries out what was confirmed; false: something came between. */
  finish: (at: AtQuality, held: Held) => boolean;
}

const SENDER: Series = {
  name: 'sender',
  steps: SENDER_STEPS,
  open: ({ quality }) => quality.senders.length === 0,
  finish: ({ visit, quality }, { channel, userName = '', certificate, key, about: _about, ...details }) => {
    const kind = channel === 'ftp' ? 'ftp' : 'sftp';
    const added = { kind, userName, details: { ...detailsOf(certificate), ...detailsOf(key) } } as const;
    const sender = addSender(visit.world.umoe, quality, { details, channels: [added] }, visit.clock());
    if (sender.ok) tell(visit, 'sender-created');
    return sender.ok;
  },
};

const CHANNEL: Series = {
  name: 'channel',
  steps: CHANNEL_STEPS,
  open: ({ quality }) => quality.senders.length > 0,
  finish: ({ visit, quality }, { certificate }) => {
    const [sender] = quality.senders;
    if (!sender) return false;
    const channel = { kind: 'web-service', userName: '', details: detailsOf(certificate) } as const;
    const added = addChannel(visit.world.umoe, sender, channel, visit.clock());
    if (added.ok) tell(visit, 'channel-added');
    return added.ok;
  },
};

function frameOf({ visit, enterprise, quality }: AtQuality, path: string) {
  const query = { quality: quality.id };
  return { language: visit.language, path, query, self: umoeAddress(path, query), enterprise, quality };
}

const goTo = (at: AtQuality, path: string): Response => redirect(frameOf(at, path).self, 303);

export const showMessages = (asked: Asked): Response =>
  asManager(asked, (at) => {
    const told = takeTold(at.visit);
    const page = umoeMessages({
      ...frameOf(at, MORE_PATHS.messages),
      senders: at.quality.senders,
      told: told === 'sender-created' ? 'senderCreated' : told === 'channel-added' ? 'channelAdded' : undefined,
      configure: frameOf(at, MORE_PATHS.senderInformation).self,
      addChannel: frameOf(at, MORE_PATHS.webService).self,
    });
    return pageResponse(page);
  });

/** One page of a series for somebody who manages the quality and has filled in the pages before. */
function atStep(asked: Asked, series: Series, step: (at: AtQuality, held: Held, step: Step) => Response): Response {
  return asManager(asked, (at) => {
    const found = series.steps[asked.url.pathname];
    if (!found || !series.open(at)) return goTo(at, MORE_PATHS.messages);
    const held = heldOf(at.visit, series.name, at.quality.id);
    return found.ready(held) ? step(at, held, found) : goTo(at, found.before);
  });
}

function showStep(series: Series) {
  return (asked: Asked): Response => atStep(asked, series, (at, held, step) => stepPage(at, step, held, {}));
}

function postStep(series: Series) {
  return (asked: Asked): Response =>
    atStep(asked, series, (at, held, step) => {
      const { visit, quality, fields } = at;
      if (fields.do === 'cancel') {
        visit.draft = {};
        return goTo(at, MORE_PATHS.messages);
      }
      if (fields.do === 'previous') return goTo(at, step.before);
      const { values, errors } = collect(step.check?.(at) ?? {});
      if (Object.keys(errors).length > 0) return stepPage(at, step, fields, errors);
      const kept = Object.fromEntries(Object.entries(held).filter(([name]) => !step.drops?.test(name)));
      const next = { ...kept, ...values };
      if (step.next(next) !== MORE_PATHS.messages) {
        hold(visit, series.name, quality.id, next);
        return goTo(at, step.next(next));
      }
      return goTo(at, series.finish(at, next) ? MORE_PATHS.messages : step.before);
    });
}

function stepPage(at: AtQuality, step: Step, typed: Held, errors: Errors): Response {
  return pageResponse(step.page({ ...frameOf(at, at.url.pathname), typed, errors }));
}

export const showSenderStep = showStep(SENDER);
export const postSenderStep = postStep(SENDER);
export const showChannelStep = showStep(CHANNEL);
export const postChannelStep = postStep(CHANNEL);
export const SENDER_PATHS: readonly string[] = Object.keys(SENDER_STEPS);
export const CHANNEL_PATHS: readonly string[] = Object.keys(CHANNEL_STEPS);
