/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, expect, it, jest } from '@jest/globals';
import { renderPart } from '../../shared/testing/render';
import { act, fireEvent, screen } from '@testing-library/react';
import { api } from '../../shared/session/api';
import { MessageSearch } from './MessageSearch';
import type { Reader } from './message-authors';

const coach = { __typename: 'Member', id: 'coach', name: 'Robin' };
const reader: Reader = {
  clientId: null,
  side: 'CLIENT',
  names: { coach: 'Robin', client: 'Mara' },
  coachId: 'coach',
};
const message = {
  __typename: 'Message',
  ...{ id: 'one', at: '2026-03-02T21:00:00.000Z', fromClient: false, coach, version: 1 },
  ...{ text: 'How was that for you?', replyTo: null, editedAt: null, changeableUntil: null },
  ...{ reference: null, files: [] },
};
const thread = {
  __typename: 'Messages',
  ...{ clientId: 'client', coach, writing: 'OPEN', shared: true, now: message.at, unread: 0 },
  ...{ readTo: null, earlierShared: false, hasEarlier: false },
  edges: [{ __typename: 'MessageEdge', cursor: '1', node: message }],
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: '1' },
};

/** A server that first does not answer, in one way or another. */
function serverThat(fails: () => Error) {
  const state = { isDown: true };
  jest
    .spyOn(api, 'query')
    .mockImplementation(() =>
      state.isDown
        ? Promise.reject(fails())
        : Promise.resolve({ data: { messages: thread } } as never),
    );
  renderPart(<MessageSearch clientId={null} reader={reader} messages={[]} onShow={jest.fn()} />);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'how' } });
  return state;
}

afterEach(() => {
  jest.restoreAllMocks();
});

it('reads the messages again once the connection is back', async () => {
  const server = serverThat(() => new TypeError('Failed to fetch'));
  await screen.findByText(/You’re offline right now/);
  server.isDown = false;
  act(() => void dispatchEvent(new Event('online')));
  await screen.findByText('1 message');
  expect(
    screen.getByRole('button', { name: /^Show in conversation.*Robin.*March 2/ }),
  ).toBeTruthy();
});

it('reads them again when asked to, and the field keeps the focus', async () => {
  const server = serverThat(() => new Error('Something broke'));
  const again = await screen.findByRole('button', { name: 'Try again' });
  server.isDown = false;
  fireEvent.click(again);
  await screen.findByText('1 message');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});
