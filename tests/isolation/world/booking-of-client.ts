import { newId } from '../../support/actors.js';
import { BROWSER_KEY } from '../../support/push-service.js';
import type { Client, Texts } from './client.js';
import type { Telling } from './telling.js';

/** What the attempts on booking send. */
export interface BookingLife {
  sessionTypeId: string;
  /** Booked by the client, who asked for another time; the coach declined. */
  bookedSessionId: string;
  notificationDeviceId: string;
  seriesId: string;
  /** The last session of the series. */
  repeatedSessionId: string;
}

/** The client books a session, and asks to move it too late. `slot` keeps the sessions of one coach's clients at different times. */
export async function bookSession(
  telling: Telling,
  client: Client,
  texts: Texts,
  slot: number,
): Promise<void> {
  const { life, coach } = client;
  life.sessionTypeId = coach.sessionTypeId;
  const { devices } = await telling.result(client, 'Mutation.allowNotifications', {
    input: {
      endpoint: `https://fcm.googleapis.com/fcm/send/${texts.untold('push-address')}`,
      p256dh: BROWSER_KEY,
      auth: 'A'.repeat(22),
      kinds: ['DIGEST'],
    },
  });
  life.notificationDeviceId = devices[0].id;
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
  await planSeries(telling, client, texts, startsAt(20));
}

/** The coach plans three sessions, moves the last two and cancels one. */
async function planSeries(
  telling: Telling,
  client: Client,
  texts: Texts,
  startsAt: string,
): Promise<void> {
  const { life, coach } = client;
  const weekly = {
    ...{ clientId: life.clientId, startsAt, minutes: 30, repeats: 'WEEKLY', count: 4 },
  };
  await telling.ask(coach, 'Query.seriesPreview', { input: weekly });
  const where = {
    place: texts.shared('place'),
    link: `https://example.test/${texts.shared('link')}`,
  };
  const input = { id: newId(telling.world), ...weekly, ...where };
  const series = await telling.result(coach, 'Mutation.planSeries', { input });
  // Taken by the first of them.
  await telling.ask(coach, 'Query.sessionConflicts', {
    input: { clientId: life.clientId, startsAt, minutes: 30 },
  });
  const [, , third, last] = series.sessions;
  const next = {
    ...{ sessionId: third.id, startsAt: third.startsAt, minutes: 45, scope: 'LATER' },
  };
  await telling.ask(coach, 'Query.seriesChangePreview', { input: next });
  await telling.result(coach, 'Mutation.changeSeries', {
    input: { ...next, ...where, version: 1 },
  });
  await telling.result(coach, 'Mutation.cancelSeries', { sessionId: last.id, scope: 'LATER' });
  [life.seriesId, life.repeatedSessionId] = [series.id, third.id];
}
