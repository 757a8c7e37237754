import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Draft, UNREAD, type DraftStore, type SaveDraft, type SaveOutcome } from './draft';
import { ONE_TAB, Sender } from './sender';

let device: { text: string; version: number } | null;
const store: DraftStore = {
  read: () => device,
  write: async (kept) => {
    device = kept;
    return true;
  },
  remove: () => {
    device = null;
  },
};

beforeEach(() => {
  device = null;
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const draftOn = (save: SaveDraft, server = { text: '', version: 0 }) =>
  new Draft({ server, save, store });
const saving = (...outcomes: (SaveOutcome | Error)[]) => {
  const sent: { text: string; version: number }[] = [];
  const save: SaveDraft = async (text, version) => {
    sent.push({ text, version });
    const outcome = outcomes.shift() ?? { kind: 'saved', version: version + 1 };
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  return { sent, save };
};

describe('an autosaved text', () => {
  it('is stored on the device immediately and on the server after a pause in typing', async () => {
    const { sent, save } = saving();
    const draft = draftOn(save);
    draft.write('I mi');
    draft.write('I miss');
    expect(device).toMatchObject({ text: 'I miss', version: 0 });
    await jest.advanceTimersByTimeAsync(799);
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ text: 'I miss', version: 0 }]);
    expect(draft.status).toEqual({ kind: 'saved' });
    expect(device).toBeNull();
  });

  it('sends text typed during a save, with the new version', async () => {
    const sent: { text: string; version: number }[] = [];
    let answer: (outcome: SaveOutcome) => void = () => undefined;
    const draft = draftOn((text, version) => {
      sent.push({ text, version });
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    draft.write('one');
    await jest.advanceTimersByTimeAsync(800);
    draft.write('one two');
    answer({ kind: 'saved', version: 1 });
    await jest.advanceTimersByTimeAsync(0);
    expect(device).toMatchObject({ text: 'one two', version: 1 });
    await jest.advanceTimersByTimeAsync(800);
    expect(sent).toEqual([
      { text: 'one', version: 0 },
      { text: 'one two', version: 1 },
    ]);
  });

  it("returns to the server's text when it is typed again during a save", async () => {
    const sent: { text: string; version: number }[] = [];
    const answers: ((outcome: SaveOutcome) => void)[] = [];
    const save: SaveDraft = (text, version) => {
      sent.push({ text, version });
      return new Promise((resolve) => answers.push(resolve));
    };
    const draft = draftOn(save, { text: 'calm', version: 3 });
    draft.write('calmer');
    await jest.advanceTimersByTimeAsync(800);
    draft.write('calm');
    answers[0]!({ kind: 'saved', version: 4 });
    await jest.advanceTimersByTimeAsync(800);
    answers[1]!({ kind: 'saved', version: 5 });
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([
      { text: 'calmer', version: 3 },
      { text: 'calm', version: 4 },
    ]);
    expect(draft.settled).toBe(true);
  });

  it('is stored on the device offline and sent later', async () => {
    const { sent, save } = saving(new TypeError('offline'), new TypeError('offline'));
    const draft = draftOn(save);
    draft.write('at night');
    await jest.advanceTimersByTimeAsync(800);
    expect(draft.status).toEqual({ kind: 'waiting', kept: true });
    expect(device).toMatchObject({ text: 'at night', version: 0 });
    await jest.advanceTimersByTimeAsync(3_000 + 8_000);
    expect(sent).toHaveLength(3);
    expect(draft.status).toEqual({ kind: 'saved' });
    expect(device).toBeNull();
  });

  it('comes back after the tab was closed before it was sent', async () => {
    device = { text: 'unsent words', version: 2 };
    const { sent, save } = saving();
    const draft = draftOn(save, { text: 'old words', version: 2 });
    expect(draft.text).toBe('unsent words');
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([{ text: 'unsent words', version: 2 }]);
  });

  it('reports that the device cannot store it', async () => {
    const full: DraftStore = { ...store, write: async () => false };
    const { save } = saving(new TypeError('offline'));
    const draft = new Draft({ server: { text: '', version: 0 }, save, store: full });
    draft.write('words');
    await jest.advanceTimersByTimeAsync(800);
    expect(draft.status).toEqual({ kind: 'waiting', kept: false });
  });

  it('offers both texts after a conflict and loses neither', async () => {
    const { sent, save } = saving({ kind: 'stale', current: 'theirs', version: 5 });
    const draft = draftOn(save, { text: 'before', version: 4 });
    draft.write('mine');
    await jest.advanceTimersByTimeAsync(800);
    expect(draft.status).toEqual({ kind: 'stale', theirs: 'theirs', version: 5 });
    expect(device?.text).toBe('mine');
    draft.keepMine();
    await jest.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)).toEqual({ text: 'mine', version: 5 });
    expect(draft.status).toEqual({ kind: 'saved' });
  });

  it('can join both texts', async () => {
    const { sent, save } = saving({ kind: 'stale', current: 'theirs', version: 5 });
    const draft = draftOn(save, { text: 'before', version: 4 });
    draft.write('mine');
    await jest.advanceTimersByTimeAsync(800);
    draft.joinBoth();
    await jest.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)).toEqual({ text: 'theirs\n\nmine', version: 5 });
    expect([draft.text, draft.status.kind]).toEqual(['theirs\n\nmine', 'saved']);
  });

  it('can take the other text', async () => {
    const { save } = saving({ kind: 'stale', current: 'theirs', version: 5 });
    const draft = draftOn(save, { text: 'before', version: 4 });
    draft.write('mine');
    await jest.advanceTimersByTimeAsync(800);
    draft.takeTheirs();
    expect(draft.text).toBe('theirs');
    expect(device).toBeNull();
  });

  it('counts as saved if the response was lost and the server has the same text', async () => {
    const { save } = saving(new TypeError('lost'), { kind: 'stale', current: 'words', version: 1 });
    const draft = draftOn(save);
    draft.write('words');
    await jest.advanceTimersByTimeAsync(800 + 3_000);
    expect(draft.status).toEqual({ kind: 'saved' });
  });

  it('stays on the device after sign-out, and nothing more of it is sent', async () => {
    const sent: string[] = [];
    let fail: (error: Error) => void = () => undefined;
    const draft = draftOn((text) => {
      sent.push(text);
      return new Promise((_, reject) => (fail = reject));
    });
    draft.write('private');
    await jest.advanceTimersByTimeAsync(800);
    draft.close();
    fail(new TypeError('offline'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect([sent, device?.text]).toEqual([['private'], 'private']);
  });

  it('is not overwritten by an older server text', () => {
    const { save } = saving();
    const draft = draftOn(save, { text: 'one', version: 1 });
    draft.write('one two');
    draft.receive({ text: 'three', version: 2 });
    expect(draft.text).toBe('one two');
  });
});

describe('a text that two tabs hold', () => {
  const NAME = 'footing.draft.account.breather.1';
  let changed: Set<() => void>;
  let stamps: Set<string>;
  let turn: Promise<void>;
  let sent: string[];
  let offline: boolean;

  beforeEach(() => {
    changed = new Set();
    stamps = new Set();
    turn = Promise.resolve();
    sent = [];
    offline = true;
  });

  const kept = () => JSON.stringify(device);
  const put = (next: typeof device) => {
    device = next;
    changed.forEach((listener) => listener());
  };
  const tabStore = () => {
    let known = 'null';
    const shared: DraftStore = {
      name: NAME,
      read: () => {
        known = kept();
        return device;
      },
      write: async (next) => {
        known = JSON.stringify(next);
        put(next);
        return true;
      },
      remove: () => kept() === known && put(null),
      readOther: () => (kept() === known ? null : device),
      isGone: () => known !== 'null' && device === null,
      watch: (listener) => {
        changed.add(listener);
        return () => changed.delete(listener);
      },
    };
    return shared;
  };
  const tab = (server = { text: '', version: 0 }) => {
    const save: SaveDraft = async (text, version) => {
      if (offline) throw new TypeError('offline');
      sent.push(text);
      return { kind: 'saved', version: version + 1 };
    };
    const sender = new Sender({
      ...ONE_TAB,
      alone: (work) => (turn = turn.then(work)),
      stampOf: async () => (device ? kept() : [...stamps].at(-1)) ?? null,
      wasSent: async (stamp) => stamps.has(stamp),
      noteSent: async (stamp) => void stamps.add(stamp),
    });
    return new Draft({ server, save, store: tabStore(), sender });
  };
  const typedInOne = async () => {
    const first = tab();
    first.write('burn me');
    await jest.advanceTimersByTimeAsync(800);
    const second = tab(UNREAD);
    await jest.advanceTimersByTimeAsync(0);
    return { first, second };
  };

  it('is not sent by one once it was removed in the other', async () => {
    const { first, second } = await typedInOne();
    expect(second.text).toBe('burn me');
    first.close();
    put(null);
    await jest.advanceTimersByTimeAsync(0);
    expect([second.text, second.isOver]).toEqual(['', true]);
    offline = false;
    await second.flush();
    await jest.advanceTimersByTimeAsync(60_000);
    expect([sent, device, second.text, second.settled]).toEqual([[], null, '', true]);
  });

  it('is not stored again by a save that was on its way and failed', async () => {
    const { first, second } = await typedInOne();
    first.close();
    let fail: (error: Error) => void = () => undefined;
    second.saveWith(() => new Promise((_, reject) => (fail = reject)));
    const sending = second.flush();
    await jest.advanceTimersByTimeAsync(0);
    put(null);
    fail(new TypeError('offline'));
    await sending;
    await jest.advanceTimersByTimeAsync(60_000);
    expect([device, second.settled]).toEqual([null, true]);
  });

  it('is sent once, as it was last changed', async () => {
    const { first, second } = await typedInOne();
    first.write('burn me not');
    expect(second.text).toBe('burn me not');
    offline = false;
    await first.flush();
    await second.flush();
    expect([sent, second.text, second.status]).toEqual([
      ['burn me not'],
      'burn me not',
      { kind: 'saved' },
    ]);
  });

  it('is sent by both if both were changed, so that neither is lost', async () => {
    const { first, second } = await typedInOne();
    second.write('mine');
    first.write('and mine');
    offline = false;
    await first.flush();
    await second.flush();
    expect(sent).toEqual(['and mine', 'mine']);
  });
});
