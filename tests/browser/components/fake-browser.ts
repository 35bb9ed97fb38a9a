/** A browser for tests of the pages: messages are answered by the test, permissions and tabs are variables. */
import type { Answer, PageCalls, ToPages } from '../../../session/messages';

type Handlers = {
  [Name in keyof PageCalls]?: (ask: PageCalls[Name]['ask']) => Answer<PageCalls, Name> | undefined;
};
type Listener = (message: unknown) => unknown;

function event<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    fire: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
    count: () => listeners.size,
  };
}

/** What the test sets and reads. */
export const world = {
  handlers: {} as Handlers,
  /** Every call that arrived, in order. */
  calls: [] as { call: string; ask: unknown }[],
  granted: new Set<string>(),
  /** What the person answers when the browser asks for a permission. */
  consent: true,
  asked: [] as string[][],
  created: [] as { url?: string }[],
  updated: [] as { tab: number; url?: string }[],
  activeTab: 7,
  /** What the browser keeps for the extension. */
  kept: {} as Record<string, unknown>,
};

const onMessage = event<Parameters<Listener>>();
const onAdded = event<[]>();
const onRemoved = event<[]>();
const onActivated = event<[{ tabId: number; windowId: number }]>();

export function resetWorld(handlers: Handlers): void {
  Object.assign(world, {
    handlers,
    calls: [],
    consent: true,
    asked: [],
    created: [],
    updated: [],
    activeTab: 7,
    kept: {},
  });
  world.granted = new Set(['https://guided.example/*', 'https://later.example/*']);
}

/** As the background does after every change. */
export function tellChanged(): void {
  const message: ToPages = { to: 'pages', type: 'changed' };
  onMessage.fire(message);
}

export function activate(tabId: number, windowId: number): void {
  onActivated.fire({ tabId, windowId });
}

export function listening(): number {
  return onMessage.count() + onAdded.count() + onRemoved.count() + onActivated.count();
}

function send<Name extends keyof PageCalls>(message: { call: Name; ask: PageCalls[Name]['ask'] }): unknown {
  world.calls.push(message);
  return world.handlers[message.call]?.(message.ask);
}

interface Wanted {
  origins?: string[];
  permissions?: string[];
}
const allOf = ({ origins = [], permissions = [] }: Wanted): string[] => [...origins, ...permissions];

export const browser = {
  runtime: {
    id: 'fake',
    getManifest: () => ({ version: '1.2' }),
    getURL: (path: string) => `https://extension.example${path}`,
    sendMessage: async (message: never) => send(message),
    onMessage,
  },
  permissions: {
    contains: async (wanted: Wanted) => allOf(wanted).every((one) => world.granted.has(one)),
    request: async (wanted: Wanted) => {
      world.asked.push(allOf(wanted));
      if (!world.consent) return false;
      for (const one of allOf(wanted)) world.granted.add(one);
      onAdded.fire();
      return true;
    },
    remove: async (wanted: Wanted) => {
      for (const one of allOf(wanted)) world.granted.delete(one);
      onRemoved.fire();
      return true;
    },
    onAdded,
    onRemoved,
  },
  tabs: {
    query: async () => [{ id: world.activeTab, windowId: 1 }],
    create: async (options: { url?: string }) => {
      world.created.push(options);
      return { id: 99 };
    },
    update: async (tab: number, options: { url?: string }) => {
      world.updated.push({ tab, ...options });
      return { id: tab };
    },
    getCurrent: async () => ({ id: world.activeTab }),
    onActivated,
  },
  storage: {
    local: {
      get: async (key: string) => (key in world.kept ? { [key]: world.kept[key] } : {}),
      set: async (change: Record<string, unknown>) => void Object.assign(world.kept, change),
    },
  },
  windows: { getCurrent: async () => ({ id: 1 }) },
};
