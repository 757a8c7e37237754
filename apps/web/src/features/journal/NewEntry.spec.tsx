/** @jest-environment ./tests/support/browser-environment.mjs */
import '../../shared/testing/browser';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { base64, closeVault, openedVault, sealed } from '../../shared/session/vault';
import { renderPart, signInAs } from '../../shared/testing/render';
import { aVault } from '../../shared/testing/vault';
import { eraseUnsent } from '../../shared/drafts/drafts';
import { NewEntry } from './NewEntry';

const NAME = 'footing.draft.account.journal-draft.member.new';

beforeEach(async () => {
  signInAs('CLIENT');
  await aVault('account');
});
afterEach(() => {
  eraseUnsent('account');
  closeVault();
});

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');

it('shows what another tab has typed into the same text, and goes on from there', async () => {
  renderPart(<NewEntry />);
  fireEvent.change(box(), { target: { value: 'Half a' } });
  const vault = openedVault()!;
  await vault.writing.get(NAME);
  const place = vault.places.get(NAME)!;
  const other = { text: 'Half a sentence', mood: null, prompt: null, version: 0 };
  const text = JSON.stringify([NAME, JSON.stringify(other)]);
  const box2 = `sealed:${base64(await sealed(vault.seal, text, place))}`;
  localStorage.setItem(place, box2);
  dispatchEvent(new StorageEvent('storage', { key: place, newValue: box2 }));
  await waitFor(() => expect(box().value).toBe('Half a sentence'));

  // The other tab has saved it.
  localStorage.removeItem(place);
  act(() => {
    dispatchEvent(new StorageEvent('storage', { key: place, oldValue: box2, newValue: null }));
  });
  expect(box().value).toBe('');
});

it('takes nothing that is typed when the key is gone', () => {
  renderPart(<NewEntry />);
  fireEvent.change(box(), { target: { value: 'Half a' } });
  closeVault();
  fireEvent.change(box(), { target: { value: 'Half a sentence' } });
  expect(box().value).toBe('Half a sentence');
});
