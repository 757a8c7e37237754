/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { refusalOf, renderPart, signInAs } from '../../shared/testing/render';
import type { HardMomentsPartsFragment } from '@footing/contract';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { begunDrafts } from '../../shared/drafts/drafts';
import { api } from '../../shared/session/api';
import { closeVault } from '../../shared/session/vault';
import { aVault } from '../../shared/testing/vault';
import { atHandQueue } from './at-hand-queue';
import { HardMomentPage } from './HardMomentPage';

const queue = () => atHandQueue('account', 'member');

beforeEach(async () => {
  signInAs('CLIENT');
  await aVault('account');
});
afterEach(() => {
  cleanup();
  queue().erase();
  closeVault();
  localStorage.clear();
  jest.restoreAllMocks();
});

const kept: HardMomentsPartsFragment = {
  __typename: 'HardMoments',
  ...{ id: 'client', helped: 'A walk', personName: null, personPhone: null, version: 1 },
};
const theirs = { ...kept, helped: 'Cold water', version: 3 };
const refused = (code: string, message: string) => ({
  saveHardMoments: { ...refusalOf({ code, message }), current: null, currentVersion: 3 },
});

/** The page, while the server gives these answers to saves in turn, and these when another device's version is read. */
function opened(saves: (object | null)[], reads: (HardMomentsPartsFragment | null)[] = []) {
  const sent: { helped: string; version: number }[] = [];
  jest.spyOn(api, 'mutate').mockImplementation((({ variables }: never) => {
    sent.push((variables as { input: (typeof sent)[number] }).input);
    const data = saves[sent.length - 1];
    return data ? Promise.resolve({ data }) : Promise.reject(new TypeError('Failed to fetch'));
  }) as never);
  let read = 0;
  jest.spyOn(api, 'query').mockImplementation((() => {
    const hardMoments = reads[read];
    read += 1;
    return hardMoments
      ? Promise.resolve({ data: { hardMoments } })
      : Promise.reject(new TypeError('Failed to fetch'));
  }) as never);
  renderPart(<HardMomentPage />, { MyHardMoments: () => ({ hardMoments: kept }) });
  return sent;
}
const edit = async () => fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
const field = () => screen.getByRole('textbox', { name: /What helped/ });
const save = () => fireEvent.submit(field().closest('form')!);
const versionsOf = (sent: { version: number }[]) => sent.map(({ version }) => version);

describe('what is at hand in a hard moment', () => {
  it('replaces another device’s version only once that is on the screen', async () => {
    const stale = refused('STALE', 'Changed elsewhere.');
    const done = { saveHardMoments: { ...theirs, helped: 'A walk', version: 4 } };
    const sent = opened([stale, stale, done], [null, theirs]);
    await edit();
    fireEvent.change(field(), { target: { value: 'Music' } });
    save();
    expect(await screen.findByText('Changed elsewhere.')).toBeTruthy();
    expect(screen.queryByText('Cold water')).toBeNull();
    save();
    await screen.findByText('Cold water');
    expect(versionsOf(sent)).toEqual([1, 1]);
    save();
    await waitFor(() => expect(versionsOf(sent)).toEqual([1, 1, 3]));
    await screen.findByRole('button', { name: 'Edit' });
  });

  it('is saved on the device without a connection, shown at once, and sent later', async () => {
    const sent = opened([null, { saveHardMoments: { ...kept, helped: 'Music', version: 2 } }]);
    await edit();
    fireEvent.change(field(), { target: { value: 'Music' } });
    save();
    await screen.findByText('Saved on this device. We’ll send it when you’re back online.');
    expect(screen.getByRole('listitem').textContent).toBe('Music');
    await queue().flush();
    expect(sent.map(({ helped }) => helped)).toEqual(['Music', 'Music']);
    await waitFor(() => expect(screen.queryByText(/Saved on this device/)).toBeNull());
  });

  it('opens again with why it could not be saved, and nothing typed is lost', async () => {
    const sent = opened([null, refused('NOT_NOW', 'Consent is missing.')]);
    await edit();
    fireEvent.change(field(), { target: { value: 'Music' } });
    save();
    await screen.findByText(/Saved on this device/);
    await queue().flush();
    expect((await screen.findByRole('alert')).textContent).toBe('Consent is missing.');
    expect((field() as HTMLTextAreaElement).value).toBe('Music');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect((await screen.findByRole('listitem')).textContent).toBe('A walk');
    await queue().flush();
    expect(sent).toHaveLength(2);
  });

  it('is not begun anymore once it is as it was', async () => {
    opened([]);
    await edit();
    fireEvent.change(field(), { target: { value: 'Music' } });
    expect(begunDrafts('account')).toHaveLength(1);
    fireEvent.change(field(), { target: { value: 'A walk' } });
    expect(begunDrafts('account')).toEqual([]);
  });

  it('says at the field what is missing: the name or the number', async () => {
    const sent = opened([]);
    await edit();
    const type = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    type('Who would you call?', 'Jule');
    save();
    await screen.findByText('Enter a phone number, or leave both fields empty.');
    expect(screen.queryByText('Enter a name, or leave both fields empty.')).toBeNull();
    type('Who would you call?', '');
    type('Their number', '555 0100');
    save();
    await screen.findByText('Enter a name, or leave both fields empty.');
    expect(screen.queryByText('Enter a phone number, or leave both fields empty.')).toBeNull();
    expect(sent).toEqual([]);
  });
});
