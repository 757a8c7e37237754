import { ATTEMPTS } from './attempts.js';
import type { Client, Life } from './client.js';
import type { RootField } from './operations.js';
import type { Person } from './people.js';
import type { TwoPractices } from './two-practices.js';

/** Fields that return more for each client; the others return the same no matter whom they are about. */
const OF_A_LIFE: RootField[] = [
  'Query.client',
  'Query.plan',
  'Query.planEdits',
  'Query.session',
  'Query.sessionFile',
  'Query.checkIns',
  'Query.sharedBreathers',
  'Query.sharedJournal',
  'Query.contactLog',
  'Query.coupleOf',
  'Query.formRequests',
  'Query.clientPackages',
  'Query.messages',
  'Subscription.messages',
  'Query.coupleMessages',
  'Subscription.coupleMessages',
];

/** Everything that the people here can read: their own data, with all fields selected. */
export async function readEverything(all: TwoPractices): Promise<void> {
  for (const person of all.people.filter(({ actor }) => actor?.practiceId === all.here.id)) {
    const [first, ...others] = livesAround(all, person);
    const roots = Object.keys(ATTEMPTS).filter(
      (root) => !root.startsWith('Mutation.'),
    ) as RootField[];
    for (const root of roots) await readRoot(all, person, root, first ?? all.handedOver.life);
    for (const life of others) {
      for (const root of OF_A_LIFE) await readRoot(all, person, root, life);
    }
    await all.telling.ask(person, 'Mutation.refreshSession', {}, { cookie: person.cookie ?? null });
  }
  await readLibrary(all);
  await readLater(all);
}

/** The library is visible to everyone. */
async function readLibrary({ telling, here }: TwoPractices): Promise<void> {
  const { edges } = await telling.result(here.owner, 'Query.templates');
  for (const { id, fromLibrary } of edges.map(({ node }: any) => node)) {
    if (fromLibrary) await telling.result(here.owner, 'Query.template', { id });
  }
}

/** Some days later, more items need a coach's attention. */
async function readLater({ world, telling, here, former }: TwoPractices): Promise<void> {
  const now = world.clock.now();
  world.clock.advance({ days: 3 });
  for (const person of [here.owner, here.coach, former]) {
    await telling.ask(person, 'Query.coachToday');
    await telling.ask(person, 'Query.caseload');
  }
  world.clock.set(now);
}

async function readRoot(
  { telling }: TwoPractices,
  person: Person,
  root: RootField,
  life: Life,
): Promise<void> {
  for (const { args, query, nobodyMay } of ATTEMPTS[root]!) {
    if (!query && !nobodyMay) await telling.ask(person, root, args(life, life));
  }
}

/** The clients whose data a person reads: themselves, those they coach, and for owners all in the practice. */
export function livesAround({ people }: TwoPractices, person: Person): Life[] {
  const { practiceId } = person.actor!;
  return people
    .filter((one): one is Client => one.role === 'CLIENT')
    .filter(
      (client) =>
        client === person ||
        client.coach === person ||
        (person.role === 'OWNER' && client.life.practiceId === practiceId),
    )
    .map(({ life }) => life);
}
