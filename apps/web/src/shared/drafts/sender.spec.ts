import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Draft, type KeptDraft } from './draft';
import { SendQueue, type SendOutcome, type Stored } from './send-queue';
import { ONE_TAB, Sender, type Tabs } from './sender';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const pass = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);

/** A device that several tabs share. */
function aDevice() {
  const stored = new Map<string, Stored<{ text: string }>>();
  const listeners = new Set<() => void>();
  const sent = new Set<string>();
  let turn = Promise.resolve();
  /** What a tab knows of the device: maybe not the latest. */
  const tabsOf = (seen: Map<string, number>): Tabs => ({
    ...ONE_TAB,
    alone: (work) => (turn = turn.then(work)),
    stampOf: async (name) => (seen.has(name) ? `${name} ${seen.get(name)}` : null),
    wasSent: async (stamp) => sent.has(stamp),
    noteSent: async (stamp) => void sent.add(stamp),
  });
  /** Whether a tab hears what others have changed. */
  const tab = (send: (id: string, text: string) => Promise<SendOutcome>, hears = true) => {
    const seen = new Map<string, number>();
    return new SendQueue<{ text: string }>({
      sender: new Sender(tabsOf(seen)),
      send: (id, { text }) => send(id, text),
      store: {
        read: () => {
          stored.forEach(({ id, order }) => seen.set(id, order));
          return [...stored.values()];
        },
        write: async (entry) => {
          stored.set(entry.id, entry);
          seen.set(entry.id, entry.order);
          listeners.forEach((listener) => listener());
          return true;
        },
        remove: (id) => {
          stored.delete(id);
          listeners.forEach((listener) => listener());
        },
        nameOf: (id) => id,
        watch: (listener) => {
          if (hears) listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
    });
  };
  return { stored, tab };
}

describe('the one sender', () => {
  let lines: string[];
  let offline: boolean;
  const send = async (id: string, text: string): Promise<SendOutcome> => {
    if (offline) throw new TypeError('offline');
    lines.push(`${id} ${text}`);
    return { kind: 'sent' };
  };
  beforeEach(() => {
    lines = [];
    offline = false;
  });

  it('sends drafts and entries of several queues in the order in which they were made', async () => {
    offline = true;
    const sender = new Sender();
    const memory = () => ({
      read: () => [],
      write: () => Promise.resolve(true),
      remove: () => undefined,
    });
    const one = new SendQueue<string>({ sender, send, store: memory() });
    const other = new SendQueue<string>({ sender, send, store: memory() });
    const draft = new Draft({
      sender,
      server: { text: '', version: 0 },
      store: {
        read: (): KeptDraft | null => null,
        write: async () => true,
        remove: () => undefined,
      },
      save: async (text, version) => {
        await send('draft', text);
        return { kind: 'saved', version: version + 1 };
      },
    });
    await one.put('a', 'first');
    draft.write('second');
    await other.put('b', 'third');
    await one.put('c', 'fourth');
    await pass(800);
    offline = false;
    await pass(60_000);
    expect(lines).toEqual(['a first', 'draft second', 'b third', 'c fourth']);
  });

  it('goes on with the others if one fails although the server can be reached', async () => {
    let failures = 0;
    const { tab } = aDevice();
    const queue = tab(async (id, text) => {
      if (id === 'a' && failures++ < 1) throw new Error('Something broke');
      return send(id, text);
    });
    queue.hold('a', { text: 'one' });
    await queue.put('b', { text: 'two' });
    expect(lines).toEqual(['b two']);
    await pass(3_000);
    expect(lines).toEqual(['b two', 'a one']);
  });

  it('keeps the order through a restart', async () => {
    offline = true;
    const { stored, tab } = aDevice();
    const before = tab(send);
    await before.put('z', { text: 'first' });
    await before.put('a', { text: 'second' });
    await before.put('z', { text: 'third' });
    before.close();
    offline = false;
    const after = tab(send);
    await after.flush();
    expect(lines).toEqual(['a second', 'z third']);
    expect(stored.size).toBe(0);
  });

  it.each([true, false])(
    'sends once with two tabs, whether or not they hear of each other at once (%s)',
    async (hears) => {
      offline = true;
      const { tab } = aDevice();
      const one = tab(send, hears);
      await one.put('a', { text: 'done' });
      const other = tab(send, hears);
      expect(other.entries).toHaveLength(1);
      offline = false;
      await Promise.all([one.flush(), other.flush()]);
      expect(lines).toEqual(['a done']);
      expect([one.entries, other.entries]).toEqual([[], []]);
    },
  );

  it('sends what another tab has made of an entry, and never the older one after it', async () => {
    offline = true;
    const { tab } = aDevice();
    const one = tab(send);
    const other = tab(send);
    await one.put('walk', { text: 'done' });
    await other.put('walk', { text: 'not done' });
    expect(one.entries).toMatchObject([{ value: { text: 'not done' } }]);
    offline = false;
    await Promise.all([one.flush(), other.flush()]);
    expect(lines).toEqual(['walk not done']);
  });

  it('keeps what was refused, also through a restart', async () => {
    const { stored, tab } = aDevice();
    const refuse = async (): Promise<SendOutcome> => ({ kind: 'refused', message: 'Too late.' });
    const before = tab(refuse);
    await before.put('a', { text: 'one' });
    before.close();
    const after = tab(refuse);
    await after.flush();
    expect(after.entries).toMatchObject([{ id: 'a', state: 'refused', message: 'Too late.' }]);
    expect(stored.size).toBe(1);
  });

  it('sends what replaces an entry right before its turn', async () => {
    const { stored, tab } = aDevice();
    const queue = tab(send);
    queue.hold('walk', { text: 'done' });
    const first = queue.flush();
    await Promise.resolve();
    await queue.put('walk', { text: 'not done' });
    await first;
    expect(lines.at(-1)).toBe('walk not done');
    expect([stored.size, queue.entries]).toEqual([0, []]);
  });

  it('sends nothing of an account while another one is signed in', async () => {
    let isOpen = false;
    const sender = new Sender();
    const draft = new Draft({
      sender,
      isOpen: () => isOpen,
      server: { text: '', version: 0 },
      store: { read: () => null, write: async () => true, remove: () => undefined },
      save: async (text, version) => {
        await send('draft', text);
        return { kind: 'saved', version: version + 1 };
      },
    });
    draft.write('private');
    await draft.flush();
    expect(lines).toEqual([]);
    isOpen = true;
    await draft.flush();
    expect(lines).toEqual(['draft private']);
  });

  it('tries once for all who ask at the same time', async () => {
    let tries = 0;
    const { tab } = aDevice();
    const queue = tab(async () => {
      tries += 1;
      throw new TypeError('offline');
    });
    queue.hold('walk', { text: 'done' });
    await Promise.all([queue.flush(), queue.flush(), queue.flush()]);
    expect(tries).toBe(1);
    await queue.flush();
    expect(tries).toBe(2);
  });

  it('tries again soon after the device is online, however often it failed before', async () => {
    offline = true;
    const sender = new Sender();
    const draft = new Draft({
      sender,
      server: { text: '', version: 0 },
      store: { read: () => null, write: async () => true, remove: () => undefined },
      save: async (text, version) => {
        await send('draft', text);
        return { kind: 'saved', version: version + 1 };
      },
    });
    draft.write('kept');
    await pass(800 + 3_000 + 8_000 + 20_000);
    // Online, but the network is not there yet.
    sender.startOver();
    await draft.flush();
    offline = false;
    await pass(2_999);
    expect(lines).toEqual([]);
    await pass(1);
    expect(lines).toEqual(['draft kept']);
  });

  it('takes over what a closed tab has left', async () => {
    offline = true;
    const { tab } = aDevice();
    const one = tab(send);
    const other = tab(send);
    await one.put('a', { text: 'left' });
    one.close();
    offline = false;
    await other.flush();
    expect(lines).toEqual(['a left']);
  });
});
