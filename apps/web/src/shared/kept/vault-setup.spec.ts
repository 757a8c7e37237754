/** @jest-environment ./tests/support/browser-environment.mjs */
import '../testing/browser';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { unsentDrafts } from '../drafts/stores';
import {
  closeVault,
  KEPT,
  LOCAL_KEY,
  namesInVault,
  openedVault,
  openVault,
  readFromVault,
  removeFromVault,
  writeToVault,
} from '../session/vault';
import { aVault } from '../testing/vault';

const BEFORE = 'footing.draft.account.breather.1';
const AFTER = 'footing.draft.account.breather.2';
const first = { secret: 'first', number: 0, earlier: [] };
const second = { secret: 'second', number: 1, earlier: ['first'] };

/** Stores a text, as on a page. */
async function keep(name: string, text: string) {
  writeToVault(name, text);
  await waitFor(() => expect(openedVault()?.unwritten.size).toBe(0));
  expect(openedVault()?.places.has(name)).toBe(true);
}

/** What opens with the secrets after the page was left and somebody signs in. */
async function openedWith(secrets: typeof second | typeof first) {
  closeVault();
  await openVault('account', secrets);
  await waitFor(() => expect(openedVault()).not.toBeNull());
  return namesInVault().sort();
}

beforeEach(async () => {
  await aVault('account');
  closeVault();
  localStorage.clear();
  await openVault('account', first);
  await keep(BEFORE, 'Under the first password');
});
afterEach(() => {
  jest.restoreAllMocks();
  closeVault();
});

it('shows what waits under the previous secret with the new one, and keeps nothing more under the old one', async () => {
  expect(await openedWith(second)).toEqual([BEFORE]);
  expect(readFromVault(BEFORE)).toBe('Under the first password');
  await keep(AFTER, 'Under the second');
  // Somebody who copied the first secret, with this device in their hands.
  expect(await openedWith(first)).toEqual([]);
  expect(await openedWith(second)).toEqual([BEFORE, AFTER]);
});

it('a device that is signed in changes its key with the next page after a new password', async () => {
  const ofFirst = localStorage.getItem(LOCAL_KEY)!;
  closeVault();
  localStorage.setItem(LOCAL_KEY, ofFirst);
  await openVault('account', second);
  expect(readFromVault(BEFORE)).toBe('Under the first password');
  expect(localStorage.getItem(LOCAL_KEY)).not.toBe(ofFirst);
  await keep(AFTER, 'Under the second');
  expect(await openedWith(first)).toEqual([]);
});

it('a device that missed several new passwords loses nothing', async () => {
  const third = { secret: 'third', number: 2, earlier: ['second', 'first'] };
  expect(await openedWith(third)).toEqual([BEFORE]);
});

/** The next page of a device that stays signed in. */
async function nextPage(secrets: typeof second) {
  const key = localStorage.getItem(LOCAL_KEY)!;
  closeVault();
  localStorage.setItem(LOCAL_KEY, key);
  await openVault('account', secrets);
  return namesInVault().sort();
}

/** Puts back what was stored under the first secret, as a tab that was already open does. */
async function leftBehind(): Promise<string> {
  const stale = { ...localStorage };
  expect(await openedWith(second)).toEqual([BEFORE]);
  const place = Object.keys(stale).find((name) => name.startsWith('footing.kept.'))!;
  openedVault()!.values.delete(BEFORE);
  localStorage.removeItem(openedVault()!.places.get(BEFORE)!);
  localStorage.setItem(place, String(stale[place]));
  return place;
}

it('moves what an older page left behind at the next sign-in', async () => {
  await leftBehind();
  expect(await openedWith(second)).toEqual([BEFORE]);
});

it('moves what an older page left behind with the next page, without a sign-in', async () => {
  const place = await leftBehind();
  expect(await nextPage(second)).toEqual([BEFORE]);
  expect(readFromVault(BEFORE)).toBe('Under the first password');
  expect(localStorage.getItem(place)).toBeNull();
});

it('keeps the text under the earlier secret until a text with the same name is gone', async () => {
  const place = await leftBehind();
  await keep(BEFORE, 'Under the second');
  await nextPage(second);
  expect(readFromVault(BEFORE)).toBe('Under the second');
  expect(localStorage.getItem(place)).not.toBeNull();
  removeFromVault(BEFORE);
  await nextPage(second);
  expect(readFromVault(BEFORE)).toBe('Under the first password');
});

it('shows a text once that was moved but not removed before its page was closed', async () => {
  const place = await leftBehind();
  await keep(BEFORE, 'Under the first password');
  expect(await nextPage(second)).toEqual([BEFORE]);
  expect(localStorage.getItem(place)).toBeNull();
});

/** From now on, there is no room for what is kept. */
function fillVault() {
  const { setItem } = Storage.prototype;
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(function (
    this: Storage,
    name: string,
    value: string,
  ) {
    if (name.startsWith(KEPT)) throw new DOMException('No room', 'QuotaExceededError');
    setItem.call(this, name, value);
  });
}

it('leaves the texts of an earlier version where they are as long as there is no room for them', async () => {
  const name = 'footing.draft.account.note.1';
  localStorage.setItem(name, 'From before');
  fillVault();
  await openedWith(first);
  expect(localStorage.getItem(name)).toBe('From before');
  jest.restoreAllMocks();
  expect(await openedWith(first)).toEqual([BEFORE, name]);
  expect(localStorage.getItem(name)).toBeNull();
});

describe('what an earlier version stored of notes, unencrypted', () => {
  const CLEAR = ['footing.begun-notes.account.session', 'footing.note-form.account'] as const;
  const NOTES = [
    { id: 'note', visibility: 'COACH_ONLY', headings: [] },
    { id: 'other', visibility: 'WITH_CLIENT', headings: [] },
  ];
  const LIST = JSON.stringify(NOTES);
  const IN_VAULT = [
    'footing.draft.account.begun-notes.session.note',
    'footing.draft.account.begun-notes.session.other',
    'footing.draft.account.note-form.last',
  ] as const;
  const MOVED = [...NOTES, 'form'].map((each) => JSON.stringify(each));
  const store = () => {
    localStorage.setItem(CLEAR[0], LIST);
    localStorage.setItem(CLEAR[1], 'form');
  };
  const expectMoved = () => {
    expect(CLEAR.map((name) => localStorage.getItem(name))).toEqual([null, null]);
    expect(IN_VAULT.map(readFromVault)).toEqual(MOVED);
    expect(unsentDrafts('account')).toEqual([BEFORE]);
  };

  it('is encrypted with the next page of somebody who is signed in', async () => {
    store();
    await nextPage({ ...first, earlier: [] });
    expectMoved();
  });

  it('is encrypted at the next sign-in, and on a device that keeps nothing else', async () => {
    store();
    await openedWith(first);
    expectMoved();
    closeVault();
    localStorage.clear();
    store();
    await openVault('account', first);
    expect(IN_VAULT.map(readFromVault)).toEqual(MOVED);
    expect(localStorage.getItem(CLEAR[0])).toBeNull();
  });

  it('stays where it is as long as there is no room for it in the vault', async () => {
    store();
    fillVault();
    await nextPage({ ...first, earlier: [] });
    expect(CLEAR.map((name) => localStorage.getItem(name))).toEqual([LIST, 'form']);
    jest.restoreAllMocks();
    await nextPage({ ...first, earlier: [] });
    expectMoved();
  });

  it('does not replace what the vault has by then', async () => {
    await nextPage({ ...first, earlier: [] });
    const newer = JSON.stringify({ ...NOTES[0], visibility: 'WITH_CLIENT' });
    await keep(IN_VAULT[0], newer);
    await keep(IN_VAULT[2], '"newer"');
    store();
    await nextPage({ ...first, earlier: [] });
    expect(IN_VAULT.map(readFromVault)).toEqual([newer, MOVED[1], '"newer"']);
    expect(CLEAR.map((name) => localStorage.getItem(name))).toEqual([null, null]);
  });

  it('is left to its own account', async () => {
    localStorage.setItem('footing.note-form.other', 'form');
    await openedWith(first);
    expect(localStorage.getItem('footing.note-form.other')).toBe('form');
  });
});
