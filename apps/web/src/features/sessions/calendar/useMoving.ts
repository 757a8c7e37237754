import { useApolloClient } from '@apollo/client/react';
import { MoveSessionDocument } from '@footing/contract';
import { useState } from 'react';
import { answerInTime, LATE } from '../conflicts/answer-in-time';
import { useMayMove } from '../conflicts/useMayMove';
import { toast, useChange } from '../../../shared/ui';
import { refusalWords } from '../../../shared/words';
import type { CalendarSession } from './blocks';
import { busyAt, type BusyTime } from './busy-blocks';
import { words } from './calendar.words';

const READ_AGAIN = ['SessionCalendar', 'CoachSessions', 'CoachToday', 'PracticeToday'];

/**
 * Moves a session to another time. It stands there at once, and back where it was if it cannot be moved, or if the server does not answer in
 * time. What the server still answers then is shown as usual.
 */
export function useMoving(busy: readonly BusyTime[]) {
  const { run } = useChange(MoveSessionDocument, { refetchQueries: READ_AGAIN });
  const api = useApolloClient();
  const mayMove = useMayMove();
  const [moving, setMoving] = useState<{ id: string; startsAt: string } | null>(null);

  /** Shows it at the new time. Returns how to show it where it was. */
  const place = (id: string, startsAt: string) => {
    const placed = { id, startsAt };
    setMoving(placed);
    return () => setMoving((current) => (current === placed ? null : current));
  };

  const send = async (
    { id, minutes, version }: CalendarSession,
    startsAt: string,
    canUndo: boolean,
  ) => {
    const putBack = place(id, startsAt);
    const input = { sessionId: id, version, startsAt, minutes, canUndo };
    const sent = run({ input }, (refusal) => {
      // There is no field here to show it at.
      toast.problem(refusalWords(refusal, Date.now(), 'COACH'));
      return true;
    });
    const isLate = (await answerInTime(sent)) === LATE;
    putBack();
    if (isLate) toast.problem(words.noAnswerYet);
    const moved = await sent;
    // It may have been moved, although the answer never came.
    if (isLate && !moved) void api.refetchQueries({ include: ['SessionCalendar'] });
    return moved;
  };

  const move = async (session: CalendarSession, startsAt: string) => {
    const putBack = place(session.id, startsAt);
    const isWanted = await mayMove(session, startsAt);
    putBack();
    if (isWanted === LATE) return toast.problem(words.notAnswered);
    if (!isWanted) return;
    const moved = await send(session, startsAt, true);
    if (!moved) return;
    const isBusy = busyAt(busy, startsAt, session.minutes);
    toast.undo(
      isBusy ? words.movedOntoBusy : words.moved,
      () => void moveBack({ ...session, version: moved.version }),
    );
  };

  const moveBack = async (session: CalendarSession) => {
    if (await send(session, session.startsAt, false)) toast.done(words.movedBack);
  };

  return {
    move,
    /** The sessions as they will be. */
    inPlace: (sessions: readonly CalendarSession[]): CalendarSession[] =>
      sessions.map((session) =>
        session.id === moving?.id ? { ...session, startsAt: moving.startsAt } : session,
      ),
  };
}
