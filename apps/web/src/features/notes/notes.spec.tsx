/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { refusalOf, renderPart, signInAs } from '../../shared/testing/render';
import { NoteDraft } from './NoteDraft';
import type { Note, NotedSession } from './types';

const note: Note = {
  __typename: 'Note',
  id: 'note',
  sessionId: 'session',
  clientId: 'client',
  authorName: 'Kim Adler',
  mine: true,
  visibility: 'COACH_ONLY',
  status: 'DRAFT',
  body: 'We talked.',
  headings: [],
  version: 1,
  savedAt: '2026-03-02T09:00:00Z',
  signedAt: null,
  readers: [],
  addenda: [],
  agreed: [],
};
const session = {
  id: 'session',
  clientId: 'client',
  callName: 'Mara',
  notes: [note],
  openPoints: [],
};

beforeEach(() => signInAs('COACH', 'Kim Adler'));

it('a note that was changed elsewhere is neither signed nor shared before the coach has chosen a version', async () => {
  renderPart(
    <NoteDraft
      note={note}
      session={session as unknown as NotedSession}
      focus={false}
      change={() => undefined}
      onGone={() => undefined}
    />,
    {
      WriteNote: ({ input }) => {
        const asked = input as { version: number; body: string };
        return asked.version === 5
          ? { writeNote: { ...note, body: asked.body, version: 6 } }
          : {
              writeNote: {
                ...refusalOf({ code: 'STALE', message: 'This note was changed.' }),
                current: 'From the phone.',
                currentVersion: 5,
              },
            };
      },
    },
  );
  const disabled = (name: string) =>
    screen.getByRole<HTMLButtonElement>('button', { name }).disabled;
  const field = screen.getByRole('textbox', { name: 'Only you can read this in Footing' });
  fireEvent.change(field, { target: { value: 'We talked a lot.' } });
  const mine = await screen.findByRole('button', { name: 'Keep mine' }, { timeout: 4_000 });
  for (const name of ['Sign', 'Share with Mara', 'Discard']) expect(disabled(name)).toBe(true);

  await act(() => fireEvent.click(mine));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Keep mine' })).toBeNull());
  for (const name of ['Sign', 'Share with Mara', 'Discard']) expect(disabled(name)).toBe(false);
  expect(screen.queryByRole('alert')).toBeNull();
});
