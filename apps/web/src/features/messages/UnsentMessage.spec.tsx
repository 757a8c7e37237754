/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, expect, it, jest } from '@jest/globals';
import { renderPart, signInAs } from '../../shared/testing/render';
import { fireEvent, screen } from '@testing-library/react';
import type { QueueEntry, SendQueue } from '../../shared/drafts/send-queue';
import { Composer } from './Composer';
import { messageQueue, type QueuedMessage } from './message-queue';
import { OfflineThread } from './OfflineThread';
import { UnsentMessage } from './UnsentMessage';
import { useKeptText } from './useKeptText';

beforeEach(() => signInAs('CLIENT'));

const WITH = {
  files: [{ id: 'file', name: 'Letter.pdf', from: 'NEW' as const }],
  named: { kind: 'STEP' as const, id: 'step', label: 'Firm ground' },
};

const PAUL = { id: 'paul', name: 'Paul Next' };

/** A refused reply to the message "first", and what is being written to Paul. */
function Refused({ coachId = 'paul' }: { coachId?: string }) {
  const draft = useKeptText('coach', PAUL);
  const entry: QueueEntry<QueuedMessage> = {
    ...{ id: 'refused', order: 1, state: 'refused', kept: true, message: 'Not now.' },
    value: {
      kind: 'made',
      madeAt: 1,
      text: 'My answer',
      clientId: null,
      coachId,
      replyToId: 'first',
      ...WITH,
    },
  };
  const queue = { drop: jest.fn() } as unknown as SendQueue<QueuedMessage>;
  const quote = { heading: 'In reply to Robin', text: 'How was it?' };
  return (
    <>
      <UnsentMessage {...{ entry, queue, draft, quote }} />
      <p>Replies to: {draft.replyToId ?? 'nothing'}</p>
      <button onClick={() => draft.setReplyTo('second')}>Reply to second</button>
      <button onClick={() => draft.setNamed({ kind: 'STEP', id: 'other', label: 'Other step' })}>
        Link to another step
      </button>
      <Composer label="Message" clientId={null} draft={draft} />
    </>
  );
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('a refused reply shows what it replies to, and still does once it is taken back', () => {
  renderPart(<Refused />);
  expect(screen.getByText('In reply to Robin')).toBeTruthy();
  expect(screen.getByText('How was it?')).toBeTruthy();
  press('Edit it');
  expect(box().value).toBe('My answer');
  expect(screen.getByText('Replies to: first')).toBeTruthy();
});

it('joined with a reply to another message, it replies to neither', () => {
  renderPart(<Refused />);
  press('Reply to second');
  fireEvent.change(box(), { target: { value: 'Something else' } });
  press('Edit it');
  expect(box().value).toBe('Something else\n\nMy answer');
  expect(screen.getByText('Replies to: nothing')).toBeTruthy();
});

it('what goes with a refused message is shown there, and with the field once it is taken back', () => {
  renderPart(<Refused />);
  const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(screen.getAllByText('Letter.pdf')).not.toHaveLength(0);
  expect(screen.getAllByText('Firm ground')).not.toHaveLength(0);
  press('Edit it');
  expect(items()).toContain('Letter.pdf');
  press('Remove Firm ground');
  expect(screen.queryByRole('button', { name: 'Remove Firm ground' })).toBeNull();
  // A message needs no text.
  fireEvent.change(box(), { target: { value: '' } });
  expect(screen.getByRole('button', { name: 'Send' }).hasAttribute('disabled')).toBe(false);
});

it('a message that does not fit into what is being written stays where it is, and says why', () => {
  renderPart(<Refused />);
  const long = 'x'.repeat(3_995);
  fireEvent.change(box(), { target: { value: long } });
  press('Edit it');
  expect(screen.getByRole('alert').textContent).toContain('longer than 4,000 characters');
  expect(box().value).toBe(long);
  fireEvent.change(box(), { target: { value: 'Short' } });
  press('Link to another step');
  press('Edit it');
  expect(screen.getByRole('alert').textContent).toContain('only one link');
  expect(box().value).toBe('Short');
  press('Remove Other step');
  press('Edit it');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(box().value).toBe('Short\n\nMy answer');
  expect(screen.getByRole('button', { name: 'Remove Firm ground' })).toBeTruthy();
});

it('once it is taken back, it is still for the coach to whom it was written', () => {
  const { unmount } = renderPart(<Refused coachId="olga" />);
  fireEvent.change(box(), { target: { value: 'For Paul' } });
  expect(screen.queryByText(/You started this/)).toBeNull();
  press('Edit it');
  const says = 'You started this for the coach you had before. Paul Next is your coach now.';
  expect(screen.getByText(says).closest('[role=status]')).toBeTruthy();
  unmount();
  renderPart(<Refused />);
  press('Edit it');
  expect(screen.queryByText(/You started this/)).toBeNull();
});

function WithoutConnection({ coach }: { coach: { id: string; name: string } | null }) {
  const draft = useKeptText('coach', coach);
  return (
    <OfflineThread draft={draft} clientId={null} label="Message">
      {null}
    </OfflineThread>
  );
}

it('without a connection it is for the coach whom the page knows, and is not sent where it knows none', () => {
  const queue = messageQueue('account', 'member');
  const unknown = renderPart(<WithoutConnection coach={null} />);
  fireEvent.change(box(), { target: { value: 'For whom?' } });
  expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
  fireEvent.submit(box());
  expect(queue.entries).toEqual([]);
  expect(box().value).toBe('For whom?');
  unknown.unmount();

  window.fetch = () => Promise.reject(new TypeError('offline'));
  const known = renderPart(<WithoutConnection coach={PAUL} />);
  fireEvent.change(box(), { target: { value: 'For Paul' } });
  press('Send');
  expect(queue.entries.map(({ value }) => value)).toMatchObject([
    { text: 'For Paul', coachId: 'paul' },
  ]);
  known.unmount();
  queue.erase();
});
