/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { renderPart, signInAs } from '../../shared/testing/render';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { eraseUnsent } from '../../shared/drafts/drafts';
import { closeVault } from '../../shared/session/vault';
import { aVault } from '../../shared/testing/vault';
import { ConfirmHost } from '../../shared/ui';
import { Composer } from './Composer';
import { messageQueue } from './message-queue';
import { useKeptText, type Coach } from './useKeptText';

const OLGA = { id: 'olga', name: 'Olga Owner' };
const PAUL = { id: 'paul', name: 'Paul Next' };
const SAYS = 'You started this for Olga Owner. Paul Next is your coach now.';

beforeEach(async () => {
  signInAs('CLIENT');
  await aVault('account');
  window.fetch = () => Promise.reject(new TypeError('offline'));
});
afterEach(() => {
  cleanup();
  eraseUnsent('account');
  closeVault();
});

function Writing({ coach }: { coach: Coach }) {
  const draft = useKeptText('coach', coach);
  return (
    <>
      <Composer label="Message" clientId={null} draft={draft} />
      <ConfirmHost />
    </>
  );
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
const type = (value: string) => fireEvent.change(box(), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const confirm = async (name: string) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => void fireEvent.click(button));
};
const queue = () => messageQueue('account', 'member');
const sent = () =>
  queue().entries.map(({ value }) => value.kind === 'made' && `${value.text} to ${value.coachId}`);

it('what was begun for a former coach goes to the present one only if the client says so', async () => {
  const page = renderPart(<Writing coach={OLGA} />);
  type('About Sunday');
  expect(screen.queryByText(SAYS)).toBeNull();
  page.rerender(<Writing coach={PAUL} />);
  expect(screen.getByText(SAYS).closest('[role=status]')).toBeTruthy();

  press('Send');
  await confirm('Cancel');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent()).toEqual([]);
  expect(box().value).toBe('About Sunday');

  press('Send');
  await confirm('Send to Paul Next');
  await waitFor(() => expect(sent()).toEqual(['About Sunday to paul']));
  expect(screen.queryByText(SAYS)).toBeNull();

  // What is begun now is for the present coach, and nothing is asked.
  type('About Monday');
  press('Send');
  await waitFor(() => expect(sent()).toEqual(['About Sunday to paul', 'About Monday to paul']));
});

it('whom it is for is kept with it on the device, until nothing of it is left', () => {
  const before = renderPart(<Writing coach={OLGA} />);
  type('About Sunday');
  before.unmount();
  renderPart(<Writing coach={PAUL} />);
  expect(box().value).toBe('About Sunday');
  expect(screen.getByText(SAYS)).toBeTruthy();
  type('About Sunday and Monday');
  expect(screen.getByText(SAYS)).toBeTruthy();
  type('');
  type('Something else');
  expect(screen.queryByText(SAYS)).toBeNull();
});
