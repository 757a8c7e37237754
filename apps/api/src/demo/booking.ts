import { uuidv7 } from '@footing/kernel';
import type { DemoActor } from './demo.types.js';

const MORNING = { from: '09:00', to: '12:00' };
const AFTERNOON = { from: '14:00', to: '18:00' };
/** Monday to Sunday. */
const WEEK = [
  [MORNING, AFTERNOON],
  [MORNING],
  [AFTERNOON],
  [MORNING, AFTERNOON],
  [MORNING],
  [],
  [],
];

export const PRACTICE_ZONE = 'Europe/Berlin';

/** Where sessions take place that are not online. */
export const PRACTICE_ROOM = '4 Harbor Street, first floor';

const TYPES = [
  {
    name: 'Coaching session',
    minutes: 50,
    bufferAfter: 10,
    placeKind: 'LINK',
    bookedBy: 'CLIENTS',
  },
  { name: 'Short call', minutes: 25, bufferAfter: 5, placeKind: 'PHONE', bookedBy: 'CLIENTS' },
  {
    name: 'First conversation, in person',
    minutes: 45,
    bufferAfter: 15,
    placeKind: 'ROOM',
    bookedBy: 'STAFF',
  },
];

/** What can be booked in the practice, and when its coaches can be. */
export async function offerSessions(staff: readonly DemoActor[], at: Date): Promise<void> {
  const owner = staff.find(({ role }) => role === 'OWNER')!;
  for (const type of TYPES) {
    const place = type.placeKind === 'ROOM' ? PRACTICE_ROOM : '';
    await owner.ask(
      `mutation ($input: AddSessionTypeInput!) { addSessionType(input: $input) { ... on Refusal { code message } } }`,
      { input: { id: uuidv7(at.getTime()), ...type, place, bufferBefore: 0 } },
    );
  }
  for (const coach of staff) {
    await coach.ask(
      `mutation ($input: AvailabilityInput!) { setMyAvailability(input: $input) { ... on Refusal { code message } } }`,
      {
        input: {
          version: 0,
          weekly: WEEK.map((hours) => ({ hours })),
          exceptions: [],
          noticeMinutes: 1_440,
          daysAhead: 60,
          maxPerDay: 5,
          link: 'https://meet.example/{code}',
        },
      },
    );
  }
}
