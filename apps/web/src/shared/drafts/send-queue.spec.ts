import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SendQueue, type SendOutcome, type QueueStore } from './send-queue';

let device: Map<string, string>;
const orders = new Map<string, number>();
const store: QueueStore<string> = {
  read: () => [...device].map(([id, value]) => ({ id, value, order: orders.get(id) ?? 0 })),
  write: async ({ id, value, order }) => {
    device.set(id, value);
    orders.set(id, order);
    return true;
  },
  remove: (id) => {
    device.delete(id);
  },
};

beforeEach(() => {
  device = new Map();
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const sending = (...outcomes: (SendOutcome | Error)[]) => {
  const sent: string[] = [];
  const send = async (id: string, value: string): Promise<SendOutcome> => {
    sent.push(`${id} ${value}`);
    const outcome = outcomes.shift() ?? { kind: 'sent' };
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  return { sent, send };
};
const states = (queue: SendQueue<string>) => queue.entries.map(({ id, state }) => `${id} ${state}`);

describe('an unsent entry', () => {
  it('is stored on the device until the server has it', async () => {
    let answer: (outcome: SendOutcome) => void = () => undefined;
    const queue = new SendQueue({
      store,
      send: () => new Promise((resolve) => (answer = resolve)),
    });
    const put = queue.put('a', 'one');
    await jest.advanceTimersByTimeAsync(0);
    expect([...device]).toEqual([['a', 'one']]);
    answer({ kind: 'sent' });
    await put;
    expect([device.size, queue.entries, queue.sentCount]).toEqual([0, [], 1]);
  });

  it('waits for the connection and is sent in order with the same id', async () => {
    const { sent, send } = sending(new TypeError('offline'), new TypeError('offline'));
    const queue = new SendQueue({ store, send });
    await queue.put('a', 'one');
    await queue.put('b', 'two');
    expect(states(queue)).toEqual(['a waiting', 'b waiting']);
    expect([...device.keys()]).toEqual(['a', 'b']);
    await jest.advanceTimersByTimeAsync(8_000);
    expect(sent).toEqual(['a one', 'a one', 'a one', 'b two']);
    expect([queue.entries, device.size, queue.sentCount]).toEqual([[], 0, 2]);
  });

  it('is on the device while it is being typed, and is sent with the next flush', async () => {
    const { sent, send } = sending();
    const queue = new SendQueue({ store, send });
    queue.hold('a', 'on');
    queue.hold('a', 'one');
    await jest.advanceTimersByTimeAsync(60_000);
    expect([[...device], sent]).toEqual([[['a', 'one']], []]);
    await queue.flush();
    expect([device.size, sent]).toEqual([0, ['a one']]);
    const next = new SendQueue({ store, send });
    next.hold('a', 'two');
    const again = new SendQueue({ store, send });
    expect(states(again)).toEqual(['a waiting']);
  });

  it('comes back after the tab was closed before it was sent', async () => {
    device.set('a', 'one');
    const { sent, send } = sending();
    const queue = new SendQueue({ store, send });
    expect(states(queue)).toEqual(['a waiting']);
    await queue.flush();
    expect(sent).toEqual(['a one']);
    expect(device.size).toBe(0);
  });

  it('can be undone while it is being sent: the undo follows', async () => {
    const answers: ((outcome: SendOutcome) => void)[] = [];
    const sent: string[] = [];
    const queue = new SendQueue<string>({
      store,
      send: (id, value) => {
        sent.push(`${id} ${value}`);
        return new Promise((resolve) => answers.push(resolve));
      },
    });
    void queue.put('a', 'one');
    await jest.advanceTimersByTimeAsync(0);
    void queue.put('a', 'none');
    answers[0]!({ kind: 'sent' });
    await jest.advanceTimersByTimeAsync(0);
    expect([...device]).toEqual([['a', 'none']]);
    answers[1]!({ kind: 'sent' });
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['a one', 'a none']);
    expect([queue.entries, device.size]).toEqual([[], 0]);
  });

  it('is kept with the reason of a refusal, does not block the others, and can be dropped', async () => {
    const { sent, send } = sending({ kind: 'refused', message: 'Too old.' });
    const queue = new SendQueue({ store, send });
    await queue.put('a', 'one');
    await queue.put('b', 'two');
    await queue.flush();
    expect(sent).toEqual(['a one', 'b two']);
    expect(queue.entries).toMatchObject([{ id: 'a', state: 'refused', message: 'Too old.' }]);
    queue.drop('a');
    expect([queue.entries, device.size]).toEqual([[], 0]);
  });

  it('reports that the device cannot store it', async () => {
    const full = { ...store, write: async () => false };
    const { send } = sending(new TypeError('offline'));
    const queue = new SendQueue({ store: full, send });
    await queue.put('a', 'one');
    expect(queue.entries).toMatchObject([{ state: 'waiting', kept: false }]);
  });

  it('stays on the device after sign-out, and is not sent again', async () => {
    const sent: string[] = [];
    let fail: (error: Error) => void = () => undefined;
    const queue = new SendQueue<string>({
      store,
      send: (id) => {
        sent.push(id);
        return new Promise((_, reject) => (fail = reject));
      },
    });
    void queue.put('a', 'private');
    await jest.advanceTimersByTimeAsync(0);
    queue.close();
    fail(new TypeError('offline'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect([[...device], sent, queue.entries]).toEqual([[['a', 'private']], ['a'], []]);
  });

  it('can be erased with all others, also if the device could not store it', async () => {
    const full = { ...store, write: async () => false };
    const { sent, send } = sending(new TypeError('offline'));
    const queue = new SendQueue({ store: full, send });
    await queue.put('a', 'one');
    await queue.put('b', 'two');
    sent.length = 0;
    queue.erase();
    await jest.advanceTimersByTimeAsync(60_000);
    expect([queue.entries, sent]).toEqual([[], []]);
  });

  it('counts as sent when another tab removes it from the device, but not when this one does', async () => {
    const changed = new Set<() => void>();
    const tell = () => changed.forEach((listener) => listener());
    const shared: QueueStore<string> = {
      ...store,
      remove: (id) => {
        device.delete(id);
        tell();
      },
      watch: (listener) => {
        changed.add(listener);
        return () => changed.delete(listener);
      },
    };
    const { send } = sending({ kind: 'sent' }, new TypeError('offline'));
    const queue = new SendQueue({ store: shared, send });
    await queue.put('a', 'one');
    expect([queue.sentCount, queue.sentElsewhere]).toEqual([1, 0]);
    await queue.put('b', 'two');
    device.delete('b');
    tell();
    expect([queue.entries, queue.sentCount, queue.sentElsewhere]).toEqual([[], 2, 1]);
    queue.close();
    expect(changed.size).toBe(0);
  });

  it('is called kept only once its write has succeeded', async () => {
    let written: (kept: boolean) => void = () => undefined;
    const slow = { ...store, write: () => new Promise<boolean>((resolve) => (written = resolve)) };
    const { send } = sending(new TypeError('offline'));
    const queue = new SendQueue({ store: slow, send });
    await queue.put('a', 'one');
    expect(queue.entries).toMatchObject([{ state: 'waiting', kept: false }]);
    written(true);
    await jest.advanceTimersByTimeAsync(0);
    expect(queue.entries).toMatchObject([{ state: 'waiting', kept: true }]);
  });
});
