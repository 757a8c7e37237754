/** @jest-environment ./tests/support/browser-environment.mjs */
import '../../shared/testing/browser';
import { beforeEach, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { closeDrafts } from '../../shared/drafts/drafts';
import { mayLeave } from '../../shared/drafts/leaving';
import { LOCAL_KEY, openedVault } from '../../shared/session/vault';
import { renderPart, signInAs } from '../../shared/testing/render';
import { aVault } from '../../shared/testing/vault';
import { useNoteForm } from './forms/useNoteForm';
import type { NotedSession } from './types';
import { useUnsavedNotes } from './useUnsavedNotes';

const SESSION = 'the-session-of-mara';
const FORM = 'the-form-of-the-note';
const session = {
  id: SESSION,
  clientId: 'mara',
  callName: 'Mara',
  notes: [],
} as unknown as NotedSession;

function Begun() {
  const begun = useUnsavedNotes(session);
  const form = useNoteForm();
  const begin = () => {
    form.choose(FORM);
    begun.begin('COACH_ONLY', [{ heading: 'What hurt', hint: 'In their words' }]);
  };
  return (
    <button type="button" onClick={begin}>
      {begun.notes.map(({ id, headings }) => `${id} ${headings[0]!.heading}`).join() || 'None'}
    </button>
  );
}
const inPage = () => screen.getByRole('button').textContent ?? '';

beforeEach(async () => {
  signInAs('COACH', 'Kim Adler');
  await aVault('account');
});

it('a note that was begun is there after a reload, and after signing out nothing of it can be read on the device', async () => {
  const page = renderPart(<Begun />, { NoteForms: () => ({ noteForms: [] }) });
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(inPage()).toMatch(/What hurt$/));
  const [id] = inPage().split(' ');
  await waitFor(() => expect(openedVault()!.places.size).toBe(2));
  page.unmount();
  renderPart(<Begun />, { NoteForms: () => ({ noteForms: [] }) });
  expect(inPage()).toBe(`${id} What hurt`);
  // Without a text, nobody is asked.
  expect(await mayLeave('account')).toBe(true);

  closeDrafts('account');
  expect(localStorage.getItem(LOCAL_KEY)).toBeNull();
  const stored = JSON.stringify({ ...localStorage });
  for (const clear of [id!, SESSION, FORM, 'What hurt', 'In their words', 'COACH_ONLY', 'note']) {
    expect(stored).not.toContain(clear);
  }
});
