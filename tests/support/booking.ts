import type { Actor } from './actors.js';
import { newId } from './actors.js';
import type { World } from './world.js';

type Clocked = Pick<World, 'clock'>;

export const ADD_TYPE = `mutation($input: AddSessionTypeInput!) {
  addSessionType(input: $input) { __typename ... on SessionType { id name version } ... on Refusal { code } } }`;
export const SET_AVAILABILITY = `mutation($input: AvailabilityInput!) {
  setMyAvailability(input: $input) { __typename ... on Availability { version } ... on Refusal { code current: version } } }`;

/** The input of a type that clients can book, an hour long. */
export const typeInput = (facts: object = {}) => ({
  name: 'Coaching session',
  minutes: 60,
  bufferBefore: 0,
  bufferAfter: 0,
  placeKind: 'LINK',
  place: '',
  bookedBy: 'CLIENTS',
  ...facts,
});

export const hours = (...spans: [string, string][]) => ({
  hours: spans.map(([from, to]) => ({ from, to })),
});

/** The input of an availability from Monday to Friday, nine to noon. */
export const availabilityInput = (facts: object = {}) => ({
  version: 0,
  weekly: Array.from({ length: 7 }, (_, day) => (day < 5 ? hours(['09:00', '12:00']) : hours())),
  exceptions: [],
  noticeMinutes: 0,
  daysAhead: 30,
  link: 'https://meet.example.test/{code}',
  ...facts,
});

/** Adds a type as the owner; returns its id. */
export async function addType(world: Clocked, owner: Actor, facts: object = {}): Promise<string> {
  const input = { id: newId(world as World), ...typeInput(facts) };
  const { addSessionType } = await owner.ok<any>(ADD_TYPE, { input });
  return addSessionType.id;
}

/** Lets the coach be booked. */
export async function open(coach: Actor, facts: object = {}): Promise<void> {
  await coach.ok(SET_AVAILABILITY, { input: availabilityInput(facts) });
}

/** A calendar that a coach keeps somewhere else and that has been read, with these busy times. */
export async function addBusyTimes(
  { clock, owner }: Pick<World, 'clock' | 'owner'>,
  email: string,
  spans: readonly (readonly [from: Date, to: Date])[],
): Promise<void> {
  const ranges = spans.map(([from, to]) => `[${from.toISOString()},${to.toISOString()})`);
  await owner.query(
    `with calendar as (
       insert into busy_calendars (practice_id, id, created_at, coach_id, name, address, due_at, asked_at, tried_at, read_at)
       select practice_id, gen_random_uuid(), $2, id, 'Personal', 'https://calendar.example.test/a.ics', $2::timestamptz + interval '1 day', $2, $2, $2
       from members where email = $1
       returning practice_id, id, coach_id)
     insert into busy_times (practice_id, id, created_at, coach_id, times)
     select practice_id, id, $2, coach_id, $3::tstzmultirange from calendar`,
    [email, clock.now(), `{${ranges.join()}}`],
  );
}
