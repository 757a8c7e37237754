import { newId } from '../../support/actors.js';
import type { World } from '../../support/world.js';
import { answersTo } from './answers-to.js';
import type { Client, Life, Texts } from './client.js';
import type { Making } from './coach.js';
import type { Person } from './people.js';

/** A surprise from the past; inserted directly, because no boundary of this world allows giving one. */
export async function giveOnce({ telling }: Making, { life }: Client): Promise<void> {
  await telling.world.owner.query(
    `with action as (
       update plan_actions set surprise = true where id = $1 returning practice_id, client_id, plan_id, id, created_at)
     insert into surprises (practice_id, id, client_id, action_id, created_at, person_id, done_on, outcome, outcome_at,
       health_data_agreed)
     select a.practice_id, $2, a.client_id, a.id, a.created_at, p.person_id, a.created_at::date, 'WARM', a.created_at, true
     from action a join plans p on p.practice_id = a.practice_id and p.id = a.plan_id`,
    [life.doneActionId, newId(telling.world)],
  );
}

/** Signs in on a second device, which can be signed out without ending the sign-in that the tests use. */
export async function signInElsewhere(world: World, life: Life): Promise<void> {
  life.otherSignInId = newId(world);
  await world.owner.query(
    `insert into sign_ins (id, account_id, created_at, last_used_at, user_agent, practice_id)
     select $2, account_id, created_at, last_used_at, user_agent, practice_id from sign_ins where account_id = $1`,
    [life.accountId, life.otherSignInId],
  );
}

/** Everyone got an email once; only the first of a coach's clients still gets them. */
export async function beWrittenTo(
  { telling }: Making,
  client: Client,
  slot: number,
): Promise<void> {
  const { practiceId, clientId } = client.life;
  const say = (granted: boolean) =>
    telling.result(client, 'Mutation.setConsent', { purpose: 'REMINDERS_MAIL', granted });
  await say(true);
  await telling.result(client, 'Mutation.setReminderTime', { at: '07:15' });
  const reminders = { dayBefore: true, hourBefore: true, quietFrom: '21:30', quietTo: '07:30' };
  await telling.result(client, 'Mutation.setSessionReminders', { input: reminders });
  await telling.result(client, 'Mutation.renewCalendarFeed', {});
  await telling.result(client, 'Mutation.setCalendarEmails', { on: true });
  const now = telling.world.clock.now();
  await telling.world.owner.query(
    `insert into digests (practice_id, client_id, on_day, created_at, reminders_agreed)
     values ($1, $2, $3::timestamptz::date, $3, true)`,
    [practiceId, clientId, now],
  );
  if (slot !== 0) await say(false);
}

/** One that was shared with the coach a while ago, and one that is shared with nobody. */
export async function breathe({ telling }: Making, client: Client, texts: Texts): Promise<void> {
  const { life } = client;
  const { clock } = telling.world;
  const write = async (text: string): Promise<string> => {
    const input = { id: newId(telling.world), text, version: 0 };
    return (await telling.result(client, 'Mutation.writeBreather', { input })).id;
  };
  const now = clock.now();
  clock.advance({ minutes: -15 });
  life.sharedBreatherId = await write(texts.sharedWithCoach('shared-breather'));
  clock.set(now);
  await telling.result(client, 'Mutation.shareBreather', {
    id: life.sharedBreatherId,
    version: 1,
  });
  life.breatherId = await write(texts.unshared('breather'));
}

/** A pause with a message by the client: reviewed for the first of a coach's clients, open for the others. */
export async function checkSafety(
  { telling }: Making,
  client: Client,
  texts: Texts,
  slot: number,
): Promise<void> {
  const questionnaire = await telling.result(client, 'Query.questionnaire', { key: 'safety' });
  const { version } = questionnaire;
  const quiet = answersTo(questionnaire);
  const afraid = quiet.map((answer) =>
    answer.question === 'afraid' ? { ...answer, value: 'YES' } : answer,
  );
  const watching = quiet.map((answer) =>
    answer.question === 'i-watch' ? { ...answer, value: 'ask' } : answer,
  );
  const answer = async (answers: object[]) =>
    (await telling.result(client, 'Mutation.answerSafetyCheck', { input: { version, answers } }))
      .id;
  // The answers of the first client require a talk, which the coach records; those of the others stop outreach.
  await answer(slot === 0 ? watching : afraid);
  const told = await telling.result(client, 'Mutation.discloseSafetyHold', {
    input: { id: newId(telling.world), line: texts.shared('safety-line') },
  });
  client.life.safetyEventId = told.history[0].id;
  client.life.callRequestId = newId(telling.world);
  await telling.result(client, 'Mutation.requestCall', {
    input: { id: client.life.callRequestId, note: texts.sharedWithCoach('call-note') },
  });
  client.life.safetyResultId = await answer(quiet);
  const { rows } = await telling.world.owner.query<{ id: string }>(
    `select id from follow_ups where client_id = $1 and kind = 'SAFETY_HOLD'`,
    [client.life.clientId],
  );
  client.life.followUpId = rows[0]!.id;
  if (slot !== 0) return;
  const { clientId } = client.life;
  await telling.result(client.coach, 'Mutation.reviewSafetyHold', { input: { clientId } });
}

/** As with check-ins, the first of a coach's clients shares them. */
export async function beInContact(
  { telling }: Making,
  client: Client,
  slot: number,
): Promise<void> {
  const { life, coach } = client;
  for (const granted of slot === 0 ? [true] : [true, false]) {
    await telling.result(client, 'Mutation.setConsent', { purpose: 'CONTACT_LOG', granted });
  }
  const allowance = { max: 1, days: 7, quietFrom: '22:00', quietTo: '08:00' };
  await telling.result(coach, 'Mutation.setAllowance', {
    input: { planId: life.planId, allowance },
  });
  // The second contact is one more than agreed.
  for (const means of ['CALL', 'MESSAGE']) {
    const input = { id: newId(telling.world), begunBy: 'CLIENT', means, felt: 2 };
    life.contactId = (await telling.result(client, 'Mutation.logContact', { input })).id;
  }
}

/** What the client shared is on the coach's Today; the coach has dismissed one part of it, and has read another. */
export async function needCoach({ telling }: Making, { life, coach }: Client): Promise<void> {
  const mark = await telling.result(coach, 'Mutation.dismissAttention', {
    input: { id: newId(telling.world), attentionId: `UNREAD:${life.clientId}:REFLECTIONS` },
  });
  life.attentionMarkId = mark.id;
  const to = telling.world.clock.now().toISOString();
  await telling.result(coach, 'Mutation.markRead', {
    input: { clientId: life.clientId, section: 'ANSWERS', to },
  });
}

/** The owner was the coach's stand-in once, and acknowledged follow-ups. */
export async function standIn(
  { telling }: Making,
  [client, other]: [Client, Client],
  [coach, owner]: [Person, Person],
): Promise<void> {
  const sql = telling.world.owner;
  const practice = client.life.practiceId;
  const now = telling.world.clock.now();
  const members = [coach.actor!.memberId, owner.actor!.memberId];
  await sql.query(
    `insert into coach_absences (practice_id, member_id, stand_in_id, from_day, back_on, starts_at, ends_at, version,
       changed_at)
     values ($1, $2, $3, $4::date, $4::date + 30, $4, $4::timestamptz + interval '30 days', 1, $4)`,
    [practice, ...members, now],
  );
  await sql.query(
    `insert into follow_ups (practice_id, id, client_id, created_at, kind, opened_by, assignee_id, acknowledged_at,
       acknowledged_by, done, passed_to, escalated_at, coach_id, stand_in_id)
     values ($1, $2, $3, $4, 'CALL_REQUEST', $5, $6, $4, $5, 'PASSED_TO', $6, $4, $5, $6)`,
    [practice, newId(telling.world), client.life.clientId, now, ...members],
  );
  const [first, second] = [client.life.clientId, other.life.clientId].sort();
  await sql.query(
    `insert into client_links (practice_id, id, created_at, first_id, second_id, linked_by, unlinked_at, unlinked_by)
     values ($1, $2, $3, $4, $5, $6, $3, $6)`,
    [practice, newId(telling.world), now, first, second, members[1]],
  );
  // Dismissed again, and still hidden.
  await sql.query(
    `insert into client_links (practice_id, id, created_at, first_id, second_id, linked_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [practice, newId(telling.world), now, first, second, members[1]],
  );
}
