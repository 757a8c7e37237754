import { uuidv7 } from '@footing/kernel';
import { daysAgo } from './days.js';
import type { DemoEvent } from './demo.types.js';
import type { DemoCheckIns, DemoClient } from './people.js';

/** A check-in on most evenings since they joined, and with the first a consent decision about who may see them. */
export function checkInsOf(person: DemoClient, today: Date): DemoEvent[] {
  const { checkIns, joinedDaysAgo, quietSinceDaysAgo, zone } = person;
  if (!checkIns) return [];
  const made: DemoEvent[] = [];
  for (let day = joinedDaysAgo - 1; day >= Math.max(1, quietSinceDaysAgo); day--) {
    // Some evenings have none.
    if ((day * 5 + person.name.length) % 9 === 0) continue;
    const at = daysAgo(today, day, 21, zone, (day * 7) % 50);
    made.push({ at, run: isMade(checkIns, day, joinedDaysAgo) });
  }
  if (checkIns.shared !== null && made[0]) {
    const at = new Date(made[0].at.getTime() + 60_000);
    made.push({ at, run: isDecided(checkIns.shared) });
  }
  return made;
}

function isMade(
  { mood, urge, energy, lines }: DemoCheckIns,
  day: number,
  of: number,
): DemoEvent['run'] {
  return async ({ client, now }) => {
    const value = ([from, to]: [number, number], beat: number) => {
      const path = from + ((of - day) / of) * (to - from);
      const wave = 1.6 * Math.sin(day / beat) + ((day * 13) % 5) / 2 - 1;
      return Math.min(10, Math.max(0, Math.round(path + wave)));
    };
    await client.ask(
      `mutation ($input: CheckInInput!) { checkIn(input: $input) { ... on Refusal { code message } } }`,
      {
        input: {
          id: uuidv7(now.getTime()),
          mood: value(mood, 3.1),
          urge: value(urge, 2.3),
          energy: value(energy, 4.7),
          line: (day % 4 === 1 && lines.at(-1 - Math.floor(day / 4))) || null,
        },
      },
    );
  };
}

const isDecided =
  (granted: boolean): DemoEvent['run'] =>
  async ({ client }) => {
    await client.ask(
      `mutation ($granted: Boolean!) { setConsent(purpose: CHECK_INS, granted: $granted) {
         ... on Refusal { code message } } }`,
      { granted },
    );
  };
