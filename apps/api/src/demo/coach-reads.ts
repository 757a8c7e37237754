import { daysAgo } from './days.js';
import type { DemoEvent } from './demo.types.js';
import type { DemoClient } from './people.js';

/** The days on which the coach read what they share; on the last one, all of it. */
const LOOKS = [20, 13, 6, 2];

export function coachReadsOf({ joinedDaysAgo, zone }: DemoClient, today: Date): DemoEvent[] {
  return LOOKS.filter((days) => days < joinedDaysAgo).map((days) => ({
    at: daysAgo(today, days, 8, zone, 40),
    run: days === LOOKS.at(-1) ? looksAtAll : looksAtCheckIns,
  }));
}

const looksAtCheckIns: DemoEvent['run'] = async ({ coach, client }) => {
  await coach.ask('query ($id: ID!) { checkIns(clientId: $id) { shared } }', {
    id: client.clientId,
  });
};

const looksAtAll: DemoEvent['run'] = async ({ coach, client }) => {
  await coach.ask(
    `query ($id: ID!) { checkIns(clientId: $id) { shared } contactLog(clientId: $id) { shared }
       sharedBreathers(clientId: $id) { id } sharedJournal(clientId: $id) { id }
       client(id: $id) { reflections { id } results { answers { question } } } }`,
    { id: client.clientId },
  );
};
