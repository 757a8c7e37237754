/** @jest-environment ./tests/support/browser-environment.mjs */
import '../../shared/testing/browser';
import { beforeEach, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { closeDrafts } from '../../shared/drafts/drafts';
import { mayLeave } from '../../shared/drafts/leaving';
import { closeVault, LOCAL_KEY, openedVault, openLocalVault } from '../../shared/session/vault';
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

/** A page with the session, as one tab shows it. */
function Begun({ notes = [] }: { notes?: { id: string }[] }) {
  const begun = useUnsavedNotes({ ...session, notes } as NotedSession);
  const form = useNoteForm();
  const begin = () => {
    form.choose(FORM);
    begun.begin('COACH_ONLY', [{ heading: 'What hurt', hint: 'In their words' }]);
  };
  return (
    <>
      <output>
        {begun.notes.map(({ id, headings }) => `${id} ${headings[0]!.heading}`).join() || 'None'}
      </output>
      <button type="button" onClick={begin}>
        Begin
      </button>
      <button type="button" onClick={() => begun.forget(begun.notes[0]!.id)}>
        Discard
      </button>
    </>
  );
}
const TWO_TABS = (
  <>
    <Begun />
    <Begun />
  </>
);
const press = (name: string, tab = 0) =>
  fireEvent.click(screen.getAllByRole('button', { name })[tab]!);
const inPage = (tab = 0) => screen.getAllByRole('status')[tab]!.textContent ?? '';
async function opened(part: ReactNode) {
  const page = renderPart(part, { NoteForms: () => ({ noteForms: [] }) });
  await act(async () => undefined);
  return page;
}
const stored = () => waitFor(() => expect(openedVault()!.unwritten.size).toBe(0));

beforeEach(async () => {
  signInAs('COACH', 'Kim Adler');
  await aVault('account');
});

it('a note that was begun is there after a reload, and after signing out nothing of it can be read on the device', async () => {
  const page = await opened(<Begun />);
  press('Begin');
  await waitFor(() => expect(inPage()).toMatch(/What hurt$/));
  const [id] = inPage().split(' ');
  await waitFor(() => expect(openedVault()!.places.size).toBe(2));
  page.unmount();
  await opened(<Begun />);
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

it('what is begun in two tabs is there in both, and after a reload, and what one discards is gone in both', async () => {
  const page = await opened(TWO_TABS);
  press('Begin', 0);
  press('Begin', 1);
  await waitFor(() => expect(inPage(0)).toMatch(/What hurt,.*What hurt$/));
  const both = inPage(0);
  expect(inPage(1)).toBe(both);

  await stored();
  page.unmount();
  const key = localStorage.getItem(LOCAL_KEY)!;
  closeVault();
  localStorage.setItem(LOCAL_KEY, key);
  expect(await openLocalVault()).toBe('account');
  await opened(TWO_TABS);
  expect([inPage(0), inPage(1)]).toEqual([both, both]);

  press('Discard', 0);
  await waitFor(() => expect(inPage(1)).toBe(both.split(',')[1]));
  expect(inPage(0)).toBe(both.split(',')[1]);
});

it('a note that was saved is not kept here, and stays on the page if an answer from before that comes late', async () => {
  const page = await opened(<Begun />);
  press('Begin');
  const shown = inPage();
  const [id] = shown.split(' ');
  page.rerender(<Begun notes={[{ id: id! }]} />);
  expect(inPage()).toBe('None');
  page.rerender(<Begun />);
  expect(inPage()).toBe(shown);
  page.unmount();
  await opened(<Begun />);
  expect(inPage()).toBe('None');
});
