import { MoveSessionDocument } from '@footing/contract';
import { useState } from 'react';
import { useMayMove } from '../conflicts/useMayMove';
import { toast, useChange } from '../../../shared/ui';
import { refusalWords } from '../../../shared/words';
import type { CalendarSession } from './blocks';
import { busyAt, type BusyTime } from './busy-blocks';
import { words } from './calendar.words';

const READ_AGAIN = ['SessionCalendar', 'CoachSessions', 'CoachToday', 'PracticeToday'];

/** Moves a session to another time. It stands there at once, and back where it was if it cannot be moved. */
export function useMoving(busy: readonly BusyTime[]) {
  const { run } = useChange(MoveSessionDocument, { refetchQueries: READ_AGAIN });
  const mayMove = useMayMove();
  const [moving, setMoving] = useState<{ id: string; startsAt: string } | null>(null);

  const send = async (
    { id, minutes, version }: CalendarSession,
    startsAt: string,
    canUndo: boolean,
  ) => {
    setMoving({ id, startsAt });
    const input = { sessionId: id, version, startsAt, minutes, canUndo };
    const moved = await run({ input }, (refusal) => {
      // There is no field here to show it at.
      toast.problem(refusalWords(refusal, Date.now(), 'COACH'));
      return true;
    });
    setMoving(null);
    return moved;
  };

  const move = async (session: CalendarSession, startsAt: string) => {
    setMoving({ id: session.id, startsAt });
    const isWanted = await mayMove(session, startsAt);
    setMoving(null);
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
