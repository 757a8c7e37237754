import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { newId, type Actor, type TestPractice } from './actors.js';
import type { World } from './world.js';

const PLAN = `plan { title next contentVersion
  steps { key title purpose open actions { key title guidance prompt by done mine doneBy } } }`;
const NOTES = `notes { id body authorName }`;
const REFLECTIONS = `reflections { id action title prompt text version shared }`;
const EDITS = `planEdits { id by reason changes { kind step action field before { text } after { text } } }`;
const SESSIONS = `sessions { id startsAt minutes place link seriesId repeats }`;
export const OWN_COUPLE = `id line alias coachName wasJoined ${NOTES} ${SESSIONS} ${PLAN} ${REFLECTIONS} ${EDITS}
  earlier { id alias joinedAt ${NOTES} ${PLAN} ${REFLECTIONS} }`;
export const COUPLE = `id state joinedAt waitsFor joinBarriers endBarriers
  partners { clientId callName answer answeredAt leftAt barriers } ${NOTES} ${SESSIONS} ${PLAN} ${EDITS}`;
const RESULT = `... on Refusal { code message }`;

/** Two linked clients of one coach, who has seen each of them alone. */
export interface Pair {
  coach: Actor;
  mara: Actor;
  sam: Actor;
}

export async function linkedPair(
  world: World,
  practice: TestPractice,
  coach: Actor,
): Promise<Pair> {
  const mara = await practice.client({ name: 'Mara Client', coach });
  const sam = await practice.client({ name: 'Sam Client', coach });
  await coach.ok(
    `mutation ($input: LinkClientsInput!) { linkClients(input: $input) { __typename } }`,
    { input: { clientId: mara.clientId, partnerId: sam.clientId } },
  );
  await seenAlone(world, coach, mara, 10);
  await seenAlone(world, coach, sam, 9);
  return { coach, mara, sam };
}

/** A session that took place so many days ago. */
export async function seenAlone(
  world: World,
  coach: Actor,
  client: Actor,
  daysAgo: number,
): Promise<void> {
  const id = newId(world);
  const startsAt = new Date(world.clock.now().getTime() - daysAgo * 86_400_000).toISOString();
  await coach.ok(
    `mutation ($input: PlanSessionInput!) { planSession(input: $input) { __typename } }`,
    { input: { id, clientId: client.clientId, startsAt, minutes: 50 } },
  );
  await coach.ok(
    `mutation ($id: ID!) { markSession(sessionId: $id, status: HELD) { __typename } }`,
    { id },
  );
}

/** The coach asks both. Returns the result. */
export async function propose(world: World, { coach, mara }: Pick<Pair, 'coach' | 'mara'>) {
  const { proposeCouple } = await coach.ok<any>(
    `mutation ($input: ProposeCoupleInput!) { proposeCouple(input: $input) {
       __typename ... on Couple { ${COUPLE} } ${RESULT} } }`,
    { input: { id: newId(world), clientId: mara.clientId } },
  );
  return proposeCouple;
}

export const ownCouple = async (client: Actor) =>
  (await client.ok<any>(`{ myCouple { ${OWN_COUPLE} } }`)).myCouple;

export const coupleOf = async (coach: Actor, client: Actor) =>
  (
    await coach.ok<any>(
      `query ($id: ID!) { coupleOf(clientId: $id) { proposalBarriers couple { ${COUPLE} } } }`,
      { id: client.clientId },
    )
  ).coupleOf;

/** What a client says: `ANSWER` with the answer, or one of the others. */
export async function says(
  client: Actor,
  what: 'YES' | 'NO' | 'TAKE_BACK' | 'LEAVE',
  id?: string,
): Promise<any> {
  const own = id ?? (await ownCouple(client)).id;
  const call =
    what === 'TAKE_BACK'
      ? 'takeBackCoupleAnswer(id: $id)'
      : what === 'LEAVE'
        ? 'leaveCouple(id: $id)'
        : `answerCoupleProposal(id: $id, answer: ${what})`;
  const { result } = await client.ok<any>(
    `mutation ($id: ID!) { result: ${call} { __typename ... on OwnCouple { ${OWN_COUPLE} } ${RESULT} } }`,
    { id: own },
  );
  return result;
}

export type CoachDoes = 'confirm' | 'decline' | 'pause' | 'resume' | 'end';

export async function does(coach: Actor, what: CoachDoes, coupleId: string): Promise<any> {
  const { result } = await coach.ok<any>(
    `mutation ($coupleId: ID!) { result: ${what}Couple(coupleId: $coupleId) {
       __typename ... on Couple { ${COUPLE} } ${RESULT} } }`,
    { coupleId },
  );
  return result;
}

export async function shareNote(world: World, coach: Actor, coupleId: string, body: string) {
  const { shareCoupleNote } = await coach.ok<any>(
    `mutation ($input: ShareCoupleNoteInput!) { shareCoupleNote(input: $input) {
       __typename ... on Couple { ${COUPLE} } ${RESULT} } }`,
    { input: { id: newId(world), coupleId, body } },
  );
  return shareCoupleNote;
}

export async function openStep(coach: Actor, coupleId: string, step: string) {
  const { openCoupleStep } = await coach.ok<any>(
    `mutation ($coupleId: ID!, $step: String!) { openCoupleStep(coupleId: $coupleId, step: $step) {
       __typename ... on Couple { ${COUPLE} } ${RESULT} } }`,
    { coupleId, step },
  );
  return openCoupleStep;
}

/** A partner did a joint action, or takes that back. */
export async function marks(client: Actor, action: string, done = true) {
  const { id } = await ownCouple(client);
  const { markJointAction } = await client.ok<any>(
    `mutation ($id: ID!, $action: String!, $done: Boolean!) {
       markJointAction(id: $id, action: $action, done: $done) {
         __typename ... on OwnCouple { ${OWN_COUPLE} } ${RESULT} } }`,
    { id, action, done },
  );
  return markJointAction;
}

/** What a partner writes for themselves about a joint action. */
export async function writesAlone(
  client: Actor,
  action: string,
  what: { text: string; version: number; shared?: boolean },
): Promise<any> {
  const { id } = await ownCouple(client);
  const { saveJointReflection } = await client.ok<any>(
    `mutation ($input: SaveJointReflectionInput!) { saveJointReflection(input: $input) {
       __typename ... on JointReflection { id action title prompt text version shared }
       ... on Refusal { code message current at: version } } }`,
    { input: { id, action, ...what } },
  );
  return saveJointReflection;
}

/** What the partners share with this member of staff of what they wrote for themselves. */
export async function sharedWith(staff: Actor, client: Actor): Promise<any[]> {
  const { coupleOf: found } = await staff.ok<any>(
    `query ($id: ID!) { coupleOf(clientId: $id) { couple { sharedReflections { clientId action title text } } } }`,
    { id: client.clientId },
  );
  return found.couple?.sharedReflections ?? [];
}

export async function planJoint(world: World, coach: Actor, coupleId: string, what: object) {
  const { planJointSession } = await coach.ok<any>(
    `mutation ($input: PlanJointSessionInput!) { planJointSession(input: $input) {
       __typename ... on Couple { ${COUPLE} } ${RESULT} } }`,
    { input: { id: newId(world), coupleId, minutes: 60, ...what } },
  );
  return planJointSession;
}

/** Three weekly sessions with both, unless `what` says otherwise. */
export async function planJointSeries(world: World, coach: Actor, coupleId: string, what: object) {
  const weekly = { minutes: 60, repeats: 'WEEKLY', count: 3 };
  const { planJointSeries: result } = await coach.ok<any>(
    `mutation ($input: PlanJointSeriesInput!) { planJointSeries(input: $input) {
       __typename ... on Couple { ${COUPLE} } ${RESULT} } }`,
    { input: { id: newId(world), coupleId, ...weekly, ...what } },
  );
  return result;
}

/** What an edit of the plan says: the steps of the plan that the coach reads, after `change`. */
export async function editCouplePlan(
  world: World,
  coach: Actor,
  client: Actor,
  change: (steps: any[]) => any[],
  more: { id?: string; contentVersion?: number; reason?: string } = {},
): Promise<any> {
  const { couple } = await coupleOf(coach, client);
  const steps = change(
    couple.plan.steps.map(({ key, title, purpose, actions }: any) => ({
      ...{ key, title, purpose },
      actions: actions.map(({ done: _done, mine: _mine, doneBy: _by, ...action }: any) => action),
    })),
  );
  const { editCouplePlan: result } = await coach.ok<any>(
    `mutation ($input: EditCouplePlanInput!) { editCouplePlan(input: $input) {
       __typename ... on Couple { ${COUPLE} }
       ... on Refusal { code message version problems { code step action field } } } }`,
    {
      input: {
        ...{ id: newId(world), coupleId: couple.id, contentVersion: couple.plan.contentVersion },
        ...{ ...more, steps },
      },
    },
  );
  return result;
}

/** A partner closes the notice of this edit, and of those before it. */
export async function closeEdits(client: Actor, editId: string) {
  const { id } = await ownCouple(client);
  const { closeCouplePlanEdits } = await client.ok<any>(
    `mutation ($id: ID!, $editId: ID!) { closeCouplePlanEdits(id: $id, editId: $editId) {
       __typename ... on OwnCouple { ${OWN_COUPLE} } ${RESULT} } }`,
    { id, editId },
  );
  return closeCouplePlanEdits;
}

/** The coach has asked, both have said yes, and they are joined the day after. Returns the id of the couple. */
export async function joined(world: World, pair: Pair): Promise<string> {
  const { id } = await propose(world, pair);
  await says(pair.mara, 'YES');
  await says(pair.sam, 'YES');
  world.clock.advance({ days: 1 });
  const { state } = await does(pair.coach, 'confirm', id);
  if (state !== 'JOINED') throw new Error(`The couple is ${state}.`);
  return id;
}

/** Inserts a couple as it is after both have said yes, or before. Returns the ids of the partners' rows. */
export async function insertCouple(
  sql: pg.Client,
  couple: {
    practiceId: string;
    id: string;
    coachId: string;
    partners: [string, string];
    state: 'PROPOSED' | 'JOINED';
    at: Date;
  },
): Promise<string[]> {
  const { practiceId, id, coachId, partners, state, at } = couple;
  const isJoined = state === 'JOINED';
  const own: string[] = [];
  for (const clientId of partners) {
    const ownId = randomUUID();
    await sql.query(
      `insert into couple_partners (practice_id, id, created_at, couple_id, client_id, state, state_at, joined_at, answer, answered_at,
         has_limits, coach_id, supervised, person_id)
       select $1, $2, $3, $4, $5, $6, $3, $7, $8, $7, outreach_paused, coach_id, supervised, other_person_id from clients where id = $5`,
      [practiceId, ownId, at, id, clientId, state, isJoined ? at : null, isJoined ? 'YES' : null],
    );
    own.push(ownId);
  }
  await sql.query(
    `insert into couples (practice_id, id, created_at, partner_a, partner_b, proposed_by, state, state_at, changed_by, joined_at,
       coach_a, supervised_a, coach_b, supervised_b)
     select $1, $2, $3, $4, $5, $6, $7, $3, $6, $8, a.coach_id, a.supervised, b.coach_id, b.supervised
     from clients a, clients b where a.id = $4 and b.id = $5`,
    [practiceId, id, at, ...partners, coachId, state, isJoined ? at : null],
  );
  return own;
}
