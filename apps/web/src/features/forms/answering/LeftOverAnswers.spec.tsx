/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { refusalOf, renderPart, signInAs } from '../../../shared/testing/render';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { FormContent } from '@footing/plan-engine';
import { api } from '../../../shared/session/api';
import { answerQueue, entryId } from './answer-queue';
import { words } from './answering.words';
import { LeftOverAnswers } from './LeftOverAnswers';
import SendAnswers from './SendAnswers';

const content = {
  questions: [
    { key: 'proud', kind: 'LONG_TEXT', text: 'What are you proud of?', choices: [] },
    { key: 'hours', kind: 'NUMBER', text: 'How many hours?', choices: [] },
  ],
} as unknown as FormContent;

beforeEach(() => signInAs('CLIENT'));
afterEach(() => {
  jest.restoreAllMocks();
});

/** An answer that the server refuses, because the form is finished. */
async function refused(requestId: string, question: string | null, values: string[]) {
  const saveFormAnswers = refusalOf({ code: 'FINAL', message: 'It is finished.' });
  jest.spyOn(api, 'mutate').mockResolvedValue({ data: { saveFormAnswers } } as never);
  const value = { kind: 'made' as const, madeAt: Date.now(), requestId, question, values };
  const queue = answerQueue('account', 'member');
  await queue.put(entryId(requestId, question), { ...value, share: null });
  return queue;
}

it('what a finished form did not get from this device can be copied and discarded', async () => {
  const queue = await refused('form', 'proud', ['I called nobody.']);
  await refused('form', 'hours', ['5']);
  await refused('form', null, []);
  await refused('another', 'proud', ['Elsewhere']);
  const writeText = jest.fn((_text: string) => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const says = words.leftOver.finished;
  renderPart(
    <>
      <h1 tabIndex={-1}>Done</h1>
      <LeftOverAnswers requestId="form" content={content} says={says} />
    </>,
  );
  expect(await screen.findByText(says)).toBeTruthy();
  await waitFor(() => expect(screen.getAllByRole('definition')).toHaveLength(2));
  expect(screen.queryByText('Elsewhere')).toBeNull();
  const first = (name: string) => screen.getAllByRole('button', { name })[0]!;
  fireEvent.click(first('Copy'));
  expect(writeText).toHaveBeenCalledWith('I called nobody.');
  fireEvent.click(first('Discard'));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Only on this device' }));
  fireEvent.click(first('Discard'));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Done' }));
  expect(screen.queryByText(says)).toBeNull();
  await waitFor(() => expect(queue.entries.map(({ id }) => id)).toEqual(['another.proud']));
});

it('other pages say that an answer was not saved, without a word of it', async () => {
  document.body.insertAdjacentHTML('beforeend', '<div id="notices"></div>');
  const queue = await refused('form', 'proud', ['I called nobody.']);
  const { unmount } = renderPart(<SendAnswers />);
  const links = screen.getAllByRole('link', { name: 'Open it' });
  expect(links.map((link) => link.getAttribute('href'))).toContain('/forms/form');
  const told = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(told[0]).toContain('Something you entered wasn’t saved. It is finished.');
  expect(told.join()).not.toContain('nobody');
  unmount();
  queue.erase();
  document.getElementById('notices')!.remove();
});
