/** @jest-environment ./tests/support/browser-environment.mjs */
import { expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPart, signInAs } from '../../../shared/testing/render';
import { NotePage } from './NotePage';

const note = {
  ...{ __typename: 'Note', id: 'note', sessionId: 'session', clientId: 'client' },
  ...{ authorName: 'Kim Adler', mine: true, visibility: 'COACH_ONLY', status: 'SIGNED' },
  ...{ body: '你好', headings: [], version: 1, savedAt: '2026-03-02T09:00:00Z' },
  ...{ signedAt: '2026-03-02T09:30:00Z', readers: [], addenda: [], agreed: [] },
};

it('a note whose letters the PDF lacks offers to print it, with the focus there', async () => {
  signInAs('COACH');
  const { fetch } = globalThis;
  globalThis.fetch = (() =>
    Promise.resolve({
      ok: true,
      headers: new Map([['x-letters-missing', '1']]),
    })) as unknown as typeof fetch;
  renderPart(<NotePage />, {
    NoteOnItsOwn: () => ({
      note: {
        ...{ __typename: 'NoteOnItsOwn', note, clientName: 'Mara' },
        ...{ sessionAt: '2026-03-02T09:00:00Z', canOpenSession: true },
      },
    }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Download PDF' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Download PDF' })).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Print' }));
  globalThis.fetch = fetch;
});
