/** @jest-environment ./tests/support/browser-environment.mjs */
import '../../shared/testing/browser';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { api } from '../../shared/session/api';
import { refusalOf, renderPart, signInAs } from '../../shared/testing/render';
import { messageQueue } from './message-queue';
import { MyMessagesPage } from './MyMessagesPage';

/** Hidden: nothing arrives by itself. */
const look = (hidden: boolean) =>
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
const OLGA = { __typename: 'MemberRef', id: 'olga', name: 'Olga Owner' };
const PAUL = { __typename: 'MemberRef', id: 'paul', name: 'Paul Next' };

/** What the server has, and how often it was asked for what the device is to know. */
const server = { isOffline: false, writing: 'OPEN', coach: OLGA, asked: 0 };
const about = () => ({
  __typename: 'Messages',
  clientId: 'client',
  coach: server.coach,
  writing: server.writing,
  unread: 0,
  edges: [],
});
const answers = {
  UnreadMessages: () => {
    server.asked += 1;
    return { messages: about() };
  },
  Messages: () => {
    if (server.isOffline) throw new TypeError('offline');
    return {
      messages: {
        ...about(),
        ...{ shared: true, earlierShared: false, hasEarlier: false, readTo: null },
        ...{ readByOther: null, now: '2026-03-02T09:00:00Z' },
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    };
  },
};

beforeEach(() => {
  signInAs('CLIENT');
  look(true);
  Object.assign(server, { isOffline: false, writing: 'OPEN', coach: OLGA, asked: 0 });
});
afterEach(() => {
  cleanup();
  messageQueue('account', 'member').erase();
  jest.restoreAllMocks();
});

it.each([
  ['ARCHIVED', /^You’re no longer working together/],
  ['OFF', /^Your practice has turned off messages/],
])('without a connection, it offers no writing where that is closed: %s', async (writing, says) => {
  Object.assign(server, { isOffline: true, writing });
  renderPart(<MyMessagesPage />, answers);
  expect(await screen.findByText(says)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByText(/You can still write here/)).toBeNull();
});

it('what was begun without a connection is for the coach of then, and the device learns who it is now', async () => {
  server.isOffline = true;
  renderPart(<MyMessagesPage />, answers);
  const field = await screen.findByRole('textbox', { name: 'Message to Olga Owner' });
  fireEvent.change(field, { target: { value: 'About Sunday' } });
  expect(server.asked).toBe(1);

  Object.assign(server, { isOffline: false, coach: PAUL });
  await act(async () => {
    look(false);
    dispatchEvent(new Event('online'));
    look(true);
  });
  expect(await screen.findByRole('textbox', { name: 'Message to Paul Next' })).toBeTruthy();
  expect(screen.getByText(/^You started this for Olga Owner\./)).toBeTruthy();
  await waitFor(() => expect(server.asked).toBe(2));
});

it('a refused message can be read and discarded where messages are off and none were written', async () => {
  const sendMessage = refusalOf({ code: 'NOT_NOW', message: 'Messages are turned off.' });
  jest.spyOn(api, 'mutate').mockResolvedValue({ data: { sendMessage } } as never);
  const queue = messageQueue('account', 'member');
  const made = { kind: 'made' as const, madeAt: Date.now(), clientId: null };
  await queue.put('refused', { ...made, text: 'From the train', coachId: 'olga' });
  server.writing = 'OFF';
  renderPart(<MyMessagesPage />, answers);
  expect(await screen.findByText('From the train')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Messages are turned off' })).toBeTruthy();
  // There is no field to put it into.
  expect(screen.queryByRole('button', { name: 'Edit it' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(queue.entries).toEqual([]);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});
