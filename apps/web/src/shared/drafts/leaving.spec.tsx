/** @jest-environment ./tests/support/browser-environment.mjs */
import '../testing/browser';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { deviceStoreOf, draftOf, dropDraft, eraseUnsent } from './drafts';
import { mayLeave } from './leaving';
import { queueStoreOf } from './stores';
import { base64, closeVault, openedVault, sealed, take } from '../session/vault';
import { renderPart, signInAs } from '../testing/render';
import { aVault } from '../testing/vault';
import { ConfirmHost } from '../ui';

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is object => typeof value === 'object';
const message = () => deviceStoreOf('account', 'message-draft.member', isText);
const entries = () => queueStoreOf('account', 'actions.member', isObject);

beforeEach(async () => {
  signInAs('CLIENT');
  await aVault('account');
});
afterEach(() => {
  eraseUnsent('account');
  closeVault();
});

/** What the question says; it is answered with “Stay signed in”. */
async function asked(): Promise<string> {
  renderPart(<ConfirmHost />);
  const answer = mayLeave('account');
  const dialog = await screen.findByRole('dialog');
  const says = dialog.textContent ?? '';
  fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' }));
  expect(await answer).toBe(false);
  return says;
}

it('asks nothing if nothing is left', async () => {
  expect(await mayLeave('account')).toBe(true);
});

it('says of what was only begun that it is never sent by itself', async () => {
  message().write('coach', 'Half a sentence');
  const says = await asked();
  expect(says).toContain('Nothing is sent until you send it.');
  expect(says).not.toContain('sign in here again');
  expect(says).not.toContain('been sent yet');
});

it('counts only what is sent by itself', async () => {
  message().write('coach', 'Half a sentence');
  await entries().write({ id: 'walk', value: {}, order: 1 });
  const says = await asked();
  expect(says).toContain('1 thing you entered hasn’t been sent yet');
  expect(says).toContain('sign in here again');
  expect(says).toContain('Nothing is sent until you send it.');
});

it('says that it would be lost if this device could not store it', async () => {
  await entries().write({ id: 'walk', value: {}, order: 1 });
  openedVault()!.failed.add(entries().nameOf!('walk'));
  const says = await asked();
  expect(says).toContain('is lost');
  expect(says).not.toContain('stays on this device');
});

it('what was removed from this device is not sent by a tab that still has it', async () => {
  const save = () => Promise.reject(new TypeError('offline'));
  const draft = draftOf('account', 'breather.1', { text: '', version: 0 }, save);
  draft.write('Burn me');
  await draft.flush();
  const sent: string[] = [];
  draft.saveWith((text) => {
    sent.push(text);
    return Promise.resolve({ kind: 'saved', version: 1 });
  });
  const name = 'footing.draft.account.breather.1';
  const vault = openedVault()!;
  await vault.writing.get(name);
  const place = vault.places.get(name)!;
  const oldValue = localStorage.getItem(place);
  localStorage.removeItem(place);
  dispatchEvent(new StorageEvent('storage', { key: place, oldValue, newValue: null }));
  await draft.flush();
  expect([sent, draft.text, draft.settled]).toEqual([[], '', true]);
});

it('what is burned is gone from this device, also what another tab has just stored again', async () => {
  const save = () => Promise.reject(new TypeError('offline'));
  const draft = draftOf('account', 'breather.2', { text: '', version: 0 }, save);
  draft.write('Burn me');
  await draft.flush();
  const name = 'footing.draft.account.breather.2';
  const vault = openedVault()!;
  await vault.writing.get(name);
  const place = vault.places.get(name)!;
  const text = JSON.stringify([name, vault.values.get(name)]);
  const again = `sealed:${base64(await sealed(vault.seal, text, place))}`;
  localStorage.setItem(place, again);
  const taking = take(vault, place, again);
  await dropDraft('account', 'breather.2');
  await taking;
  expect([localStorage.getItem(place), vault.values.has(name)]).toEqual([null, false]);

  // It was on its way, and arrives only now.
  localStorage.setItem(place, again);
  dispatchEvent(new StorageEvent('storage', { key: place, newValue: again }));
  await waitFor(() => expect(localStorage.getItem(place)).toBeNull());
  expect(vault.values.has(name)).toBe(false);
  // Something else with the same name was written later.
  const other = JSON.stringify([name, JSON.stringify({ text: 'Keep me', version: 0, order: 3 })]);
  const later = `sealed:${base64(await sealed(vault.seal, other, place))}`;
  localStorage.setItem(place, later);
  dispatchEvent(new StorageEvent('storage', { key: place, newValue: later }));
  await waitFor(() => expect(vault.values.get(name)).toContain('Keep me'));
  expect(localStorage.getItem(place)).toBe(later);
});

it('what was removed in another tab is not shown anymore, and never stored again', async () => {
  const save = () => Promise.reject(new TypeError('offline'));
  const draft = draftOf('account', 'breather.3', { text: '', version: 0 }, save);
  draft.subscribe(() => undefined);
  draft.write('Burn me');
  await draft.flush();
  const name = 'footing.draft.account.breather.3';
  const vault = openedVault()!;
  await vault.writing.get(name);
  const place = vault.places.get(name)!;
  const before = localStorage.getItem(place);
  await draft.flush();
  // A retry leaves what is stored as it is: writing it again could cross its removal in another tab.
  expect(localStorage.getItem(place)).toBe(before);
  localStorage.removeItem(place);
  // The other tab had stored it once more, which this one has not read.
  dispatchEvent(
    new StorageEvent('storage', { key: place, oldValue: 'sealed:other', newValue: null }),
  );
  await waitFor(() => expect(draft.text).toBe(''));
  expect(localStorage.getItem(place)).toBeNull();
});

it('is sent as soon as the device is online, however long it has failed', async () => {
  let isOffline = true;
  const sent: string[] = [];
  const draft = draftOf('account', 'reflection.1', { text: '', version: 0 }, (text) => {
    if (isOffline) return Promise.reject(new TypeError('offline'));
    sent.push(text);
    return Promise.resolve({ kind: 'saved', version: 1 });
  });
  draft.write('Small steps');
  for (let time = 0; time < 5; time += 1) await draft.flush();
  isOffline = false;
  dispatchEvent(new Event('online'));
  await waitFor(() => expect(sent).toEqual(['Small steps']));
});
