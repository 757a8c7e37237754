import { newId } from '../../support/actors.js';
import { confirmToken, CONFIRM, leadInput, newPeopleType, ticketOf } from '../../support/leads.js';
import type { Coach, Making } from './coach.js';
import { nobody, only } from './people.js';

/** What attempts send of a coach's leads. */
export interface LeadsLife {
  leadId: string;
  otherLeadId: string;
}

/** Adds a type that new people can ask for; returns its id. */
export async function addNewPeopleType(
  { telling }: Making,
  owner: Coach,
  name: string,
): Promise<string> {
  const input = { id: newId(telling.world), ...newPeopleType({ name }) };
  return (await telling.result(owner, 'Mutation.addSessionType', { input })).id;
}

/** Two people whom only the coach knows of have asked for a time. */
export async function beAskedForTimes(
  { telling, secrets }: Making,
  coach: Coach,
  typeId: string,
): Promise<void> {
  const { world } = telling;
  const page = await telling.result(coach, 'Mutation.setMyBookingPage', { on: true });
  const address: string = page.address.split('/meet/')[1];
  const from = new Date(world.clock.now().getTime() + 45 * 86_400_000);
  from.setUTCHours(9, 0, 0, 0);
  for (const hour of [9, 10]) {
    from.setUTCHours(hour);
    const name = secrets.of('lead-name', only(coach), { amongStaff: true });
    const ticket = await ticketOf(world, address);
    const input = leadInput({ address, typeId, startsAt: from.toISOString(), name, ticket });
    await telling.result(nobody, 'Mutation.requestConversation', { input });
    // Not remembered: the answer is for whoever holds the link.
    await world.gql(CONFIRM, { token: await confirmToken(world, input.email) });
  }
  const leads = await telling.result(coach, 'Query.leads');
  [coach.leadId, coach.otherLeadId] = leads.map(({ id }: { id: string }) => id);
}

/** What is left of a lead who became this client. */
export async function haveAcceptedLead(
  { telling: { world } }: Making,
  { actor }: Coach,
  clientId: string,
): Promise<void> {
  await world.owner.query(
    `insert into leads (practice_id, id, created_at, coach_id, type_id, starts_at, ends_at, minutes, buffer_before,
       buffer_after, time_zone, status, held_until, erase_at, client_id)
     select practice_id, gen_random_uuid(), created_at, coach_id, type_id, starts_at, ends_at, minutes, 0, 0, time_zone,
       'ACCEPTED', created_at, erase_at, $3
     from leads where practice_id = $1 and coach_id = $2 limit 1`,
    [actor.practiceId, actor.memberId, clientId],
  );
}
