import { newId } from '../../support/actors.js';
import type { Client } from './client.js';
import type { Telling } from './telling.js';

/** What the attempts on booking send. */
export interface BookingLife {
  sessionTypeId: string;
  /** Booked by the client, who asked for another time; the coach declined. */
  bookedSessionId: string;
}

/** The client books a session, and asks to move it too late. `slot` keeps the sessions of one coach's clients at different times. */
export async function bookSession(telling: Telling, client: Client, slot: number): Promise<void> {
  const { life, coach } = client;
  life.sessionTypeId = coach.sessionTypeId;
  // The answer of the coach is emailed with a link.
  await telling.result(client, 'Mutation.setSessionLinks', { on: true });
  const day = new Date(telling.world.clock.now());
  day.setUTCHours(slot * 2, 0, 0, 0);
  const startsAt = (days: number) => new Date(day.getTime() + days * 86_400_000).toISOString();
  const book = () => ({
    input: { id: newId(telling.world), typeId: coach.sessionTypeId, startsAt: startsAt(10) },
  });
  const booked = await telling.result(client, 'Mutation.bookSession', book());
  // Refused, with the next free time.
  await telling.ask(client, 'Mutation.bookSession', book());
  life.bookedSessionId = booked.id;
  await telling.result(client, 'Mutation.moveMySession', {
    input: { sessionId: booked.id, version: booked.version, startsAt: startsAt(11) },
  });
  await telling.result(coach, 'Mutation.answerSessionRequest', {
    sessionId: booked.id,
    accept: false,
  });
}
