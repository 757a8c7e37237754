/** @jest-environment ./tests/support/browser-environment.mjs */
import '../testing/browser';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
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
  const text = JSON.stringify([name, JSON.stringify({ text: 'Burn me', version: 0, order: 2 })]);
  const again = `sealed:${base64(await sealed(vault.seal, text, place))}`;
  localStorage.setItem(place, again);
  const taking = take(vault, place, again);
  await dropDraft('account', 'breather.2');
  await taking;
  expect([localStorage.getItem(place), vault.values.has(name)]).toEqual([null, false]);
});
