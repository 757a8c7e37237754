/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { deviceStoreOf, draftOf, eraseUnsent, flushDrafts } from '../drafts/drafts';
import { memberQueues } from '../drafts/member-queue';
import { closeVault } from '../session/vault';
import { renderPart, signInAs } from '../testing/render';
import { aVault } from '../testing/vault';
import { ConfirmHost } from '../ui';
import UnsentSection from './UnsentSection';

const isText = (value: unknown): value is string => typeof value === 'string';
const queueOf = memberQueues<{ text: string }>({
  name: 'actions',
  isMade: ({ text }) => typeof text === 'string',
  sendMade: () => Promise.reject(new TypeError('offline')),
  sendTakenBack: () => Promise.resolve({ __typename: 'Done' }),
});

beforeEach(async () => {
  signInAs('CLIENT');
  await aVault('account');
});
afterEach(() => {
  cleanup();
  eraseUnsent('account');
  closeVault();
});

const open = () =>
  renderPart(
    <>
      <UnsentSection />
      <ConfirmHost />
    </>,
  );

it('does not count what was only begun, and offers no sending of it', () => {
  deviceStoreOf('account', 'message-draft.member', isText).write('coach', 'Half a sentence');
  open();
  expect(screen.getByRole('status').textContent).toBe('Nothing is waiting to be sent.');
  expect(screen.getByText(/Nothing is sent until you send it/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Try now' })).toBeNull();
});

it('removes what waits for good, and does not claim that it was sent', async () => {
  const queue = queueOf('account', 'member');
  await queue.put('walk', { kind: 'made', madeAt: 0, text: 'Walk' });
  open();
  expect(screen.getByRole('status').textContent).toContain('1 thing');
  fireEvent.click(screen.getByRole('button', { name: 'Remove it from this device' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Remove it' }));
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe('Nothing is waiting to be sent.'),
  );
  expect(queue.entries).toEqual([]);
});

it('names a text that the server refused, with the reason and the way to it', async () => {
  const draft = draftOf('account', 'reflection.walk', { text: '', version: 0 }, () =>
    Promise.resolve({ kind: 'refused', message: 'It isn’t in your plan anymore.' }),
  );
  open();
  draft.write('It was cold');
  await act(() => flushDrafts());
  await act(() => draft.flush());
  expect(screen.getByText(/A reflection hasn’t been sent. It isn’t in your plan/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open it' }).getAttribute('href')).toBe(
    '/plan/reflection/walk',
  );
  expect(screen.getByRole('status').textContent).toBe('Nothing is waiting to be sent.');
});
