/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderPart, signInAs } from '../../../shared/testing/render';
import ToastShelf from '../../../shared/ui/feedback/ToastShelf';
import { PATIENCE_MS } from '../conflicts/answer-in-time';
import type { CalendarSession } from './blocks';
import { useMoving } from './useMoving';

const session: CalendarSession = {
  __typename: 'Session',
  id: 'session',
  clientId: 'client',
  callName: 'Anna',
  clientName: 'Anna Berg',
  clientTimeZone: 'Europe/Berlin',
  coachId: 'member',
  coachName: 'Kim Adler',
  startsAt: '2099-03-05T10:00:00.000Z',
  minutes: 50,
  place: '',
  link: '',
  status: 'PLANNED',
  version: 1,
  seriesId: null,
  repeats: null,
  hasSignedNotes: false,
  request: null,
  partner: null,
} as CalendarSession;
const LATER = '2099-03-05T12:00:00.000Z';
const FREE = {
  sessionConflicts: { __typename: 'SessionConflicts', coachId: 'member', conflicts: [] },
};
const NOT_ANSWERED =
  'The server isn’t answering, so the session wasn’t moved. Check your connection and try again.';
const NOT_YET =
  'The server hasn’t answered yet, so the session may not have moved. Check the calendar again in a moment.';

/** A calendar with one session, and a button in the place of a drag. */
function Calendar() {
  const { move, inPlace } = useMoving([]);
  return (
    <>
      <button onClick={() => void move(session, LATER)}>Drag</button>
      <output>{inPlace([session])[0]!.startsAt}</output>
      <ToastShelf />
    </>
  );
}

const shown = () => screen.getByRole('status', { name: '' }).textContent;
const never = () => new Promise<object>(() => {});
/** The server takes longer than anybody waits. */
async function waitInVain(): Promise<void> {
  await act(() => {
    jest.advanceTimersByTime(PATIENCE_MS);
    return Promise.resolve();
  });
  jest.useRealTimers();
}
async function drag(): Promise<void> {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'Date'] });
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Drag' }));
    // Answers that are there arrive.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });
}

beforeEach(() => signInAs('COACH', 'Kim Adler'));
afterEach(() => void jest.useRealTimers());

describe('a drag to another time', () => {
  it('is put back if the server does not say in time whether something speaks against it, and nothing is sent', async () => {
    const sent = jest.fn();
    renderPart(<Calendar />, { SessionConflicts: never, MoveSession: () => (sent(), FREE) });
    await drag();
    expect(shown()).toBe(LATER);
    await waitInVain();
    expect(shown()).toBe(session.startsAt);
    await screen.findByText(NOT_ANSWERED);
    expect(sent).not.toHaveBeenCalled();
  });

  it('is put back if the move is not answered in time, and shown once it is', async () => {
    let answer: (data: object) => void = () => {};
    renderPart(<Calendar />, {
      SessionConflicts: () => FREE,
      MoveSession: () => new Promise<object>((resolve) => (answer = resolve)),
    });
    await drag();
    expect(shown()).toBe(LATER);
    await waitInVain();
    expect(shown()).toBe(session.startsAt);
    await screen.findByText(NOT_YET);
    act(() => answer({ moveSession: { ...session, startsAt: LATER, version: 2 } }));
    await screen.findByText('Session moved.');
  });
});
