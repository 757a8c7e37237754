/** @jest-environment ./tests/support/browser-environment.mjs */
import '../../shared/testing/browser';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { api } from '../../shared/session/api';
import { refusalOf, renderPart, signInAs } from '../../shared/testing/render';
import { messageQueue } from './message-queue';
import MessagesOfClient from './MessagesOfClient';

beforeEach(async () => {
  signInAs('COACH');
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  const sendMessage = refusalOf({ code: 'NOT_NOW', message: 'You can’t write to this client.' });
  jest.spyOn(api, 'mutate').mockResolvedValue({ data: { sendMessage } } as never);
  const made = { kind: 'made' as const, madeAt: Date.now() };
  await queue().put('refused', { ...made, text: 'See you on Friday', clientId: 'client' });
  await queue().put('other', { ...made, text: 'To somebody else', clientId: 'other' });
});
afterEach(() => {
  cleanup();
  queue().erase();
  jest.restoreAllMocks();
});

const queue = () => messageQueue('account', 'member');
const client = { clientId: 'client', callName: 'Mara', timeZone: 'Europe/Berlin' };

it.each([
  ['somebody else coaches the client', { ...client, coach: { id: 'nora', name: 'Nora Next' } }],
  [
    'the messages cannot be read anymore',
    { ...client, coach: { id: 'member', name: 'Kim Adler' } },
  ],
  ['the client cannot be seen anymore', { clientId: 'client' }],
])('a refused message can be read and discarded where %s', async (_, props) => {
  renderPart(<MessagesOfClient {...props} />);
  expect(await screen.findByText('See you on Friday')).toBeTruthy();
  expect(screen.getByText('You can’t write to this client.')).toBeTruthy();
  expect(screen.queryByText('To somebody else')).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.queryByText('See you on Friday')).toBeNull();
  expect(queue().entries.map(({ id }) => id)).toEqual(['other']);
});
