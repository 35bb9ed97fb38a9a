/** A browser for tests of the background: storages, alarms, badge and notifications are maps; messages are written down. */

function area() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (keys: string | string[] | null) => {
      const names = keys === null ? [...kept.keys()] : [keys].flat();
      return structuredClone(
        Object.fromEntries(names.flatMap((name) => (kept.has(name) ? [[name, kept.get(name)]] : []))),
      );
    },
    set: async (values: object) => {
      for (const [name, value] of Object.entries(values)) kept.set(name, structuredClone(value));
    },
    remove: async (names: string | string[]) => {
      for (const name of [names].flat()) kept.delete(name);
    },
    clear: async () => kept.clear(),
  };
}

export const local = area();
export const session = area();

/** What the test sets and reads. */
export const world = {
  alarms: new Map<string, number>(),
  /** Text of the badge: of a tab, or everywhere. */
  badges: new Map<number | 'everywhere', string>(),
  title: '',
  allowed: false,
  notifications: new Map<string, { title: string; message: string }>(),
  /** Everything that was sent to pages and tabs. */
  sent: [] as unknown[],
  opened: [] as string[],
};

export function resetWorld(): void {
  local.kept.clear();
  session.kept.clear();
  Object.assign(world, {
    alarms: new Map(),
    badges: new Map(),
    title: '',
    allowed: false,
    notifications: new Map(),
    sent: [],
    opened: [],
  });
}

export const browser = {
  storage: { local, session },
  runtime: {
    id: 'fake',
    getURL: (path: string) => `https://extension.example${path}`,
    sendMessage: async (message: unknown) => void world.sent.push(message),
  },
  i18n: { getUILanguage: () => 'fr', getMessage: (name: string) => `message ${name}` },
  tabs: {
    get: async (id: number) => ({ id }),
    sendMessage: async (_tab: number, message: unknown) => void world.sent.push(message),
    create: async ({ url }: { url: string }) => void world.opened.push(url),
  },
  scripting: { executeScript: async () => [] },
  alarms: {
    create: async (name: string, { when }: { when: number }) => void world.alarms.set(name, when),
    clear: async (name: string) => world.alarms.delete(name),
  },
  action: {
    setBadgeBackgroundColor: async () => undefined,
    setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) => {
      if (text === null) world.badges.delete(tabId ?? 'everywhere');
      else world.badges.set(tabId ?? 'everywhere', text);
    },
    setTitle: async ({ title }: { title: string }) => {
      world.title = title;
    },
  },
  permissions: { contains: async () => world.allowed },
  notifications: {
    create: async (id: string, told: { title: string; message: string }) => void world.notifications.set(id, told),
    clear: async (id: string) => world.notifications.delete(id),
  },
};
