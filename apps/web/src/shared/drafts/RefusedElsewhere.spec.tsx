/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { refusalOf, renderPart, signInAs } from '../testing/render';
import { cleanup, screen } from '@testing-library/react';
import { memberQueues } from './member-queue';
import { RefusedElsewhere } from './RefusedElsewhere';

const refusal = (message: string) => Promise.resolve(refusalOf({ code: 'NOT_NOW', message }));
const queueOf = memberQueues<{ text: string }>({
  name: 'contacts',
  isMade: ({ text }) => typeof text === 'string',
  sendMade: () => refusal('It’s too old.'),
  sendTakenBack: () => refusal('Ten minutes are over.'),
});

beforeEach(() => {
  signInAs('CLIENT');
  const notices = document.createElement('div');
  notices.id = 'notices';
  document.body.append(notices);
});
afterEach(() => {
  cleanup();
  queueOf('account', 'member').erase();
  document.getElementById('notices')!.remove();
});

const told = () =>
  screen.queryAllByRole('alert').map((each) => each.querySelector('p')?.textContent);

it('does not call a refused undo an entry that was lost', async () => {
  const queue = queueOf('account', 'member');
  await queue.put('one', { kind: 'takenBack' });
  renderPart(<RefusedElsewhere queueOf={queueOf} pageOf={() => '/contact'} says="Not saved." />);
  expect(told()).toEqual(['An undo didn’t go through. Ten minutes are over.']);
});

it('says both where an entry and an undo were refused, and nothing on the page that shows them', async () => {
  const queue = queueOf('account', 'member');
  await queue.put('one', { kind: 'takenBack' });
  await queue.put('two', { kind: 'made', madeAt: 0, text: 'Private' });
  const { unmount } = renderPart(<RefusedElsewhere queueOf={queueOf} pageOf={() => '/contact'} />);
  expect(told()).toEqual([
    'An undo didn’t go through. Ten minutes are over.',
    'Something you entered wasn’t saved. It’s too old.',
  ]);
  const links = screen.getAllByRole('link', { name: 'Open it' });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/contact', '/contact']);
  unmount();
  renderPart(<RefusedElsewhere queueOf={queueOf} pageOf={() => '/'} />);
  expect(told()).toEqual([]);
});
