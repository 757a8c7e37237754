/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { refusalOf, renderPart, signInAs } from '../../shared/testing/render';
import { cleanup, screen } from '@testing-library/react';
import { api } from '../../shared/session/api';
import { journalQueue } from './journal-queue';
import SendJournal from './SendJournal';

const queue = () => journalQueue('account', 'member');

beforeEach(() => {
  signInAs('CLIENT');
  document.body.insertAdjacentHTML('beforeend', '<div id="notices"></div>');
});
afterEach(() => {
  cleanup();
  queue().erase();
  document.getElementById('notices')!.remove();
  jest.restoreAllMocks();
});

it('says on other pages that an entry was not saved, without a word of it', async () => {
  const writeJournalEntry = refusalOf({ code: 'STALE', message: 'You edited it elsewhere.' });
  jest.spyOn(api, 'mutate').mockResolvedValue({ data: { writeJournalEntry } } as never);
  const words = { text: 'My day', mood: null, prompt: null, at: null, version: 1 };
  await queue().put('entry', { kind: 'made', madeAt: Date.now(), ...words });
  renderPart(<SendJournal />);
  const told = screen.getByRole('alert').textContent;
  expect(told).toContain('Something you entered wasn’t saved. You edited it elsewhere.');
  expect(told).not.toContain('My day');
  expect(screen.getByRole('link', { name: 'Open it' }).getAttribute('href')).toBe('/journal');
});
