import { bookSession, type BookingLife } from './booking-of-client.js';
import { newId, type Actor } from '../../support/actors.js';
import { JOINING } from '../../support/sign-in.js';
import { readyAnswers } from '../../support/plans.js';
import { answersTo } from './answers-to.js';
import type { PartnerLife } from './couple.js';
import { idsOf, type Coach, type Making } from './coach.js';
import { answerForms, type FormsLife } from './forms-of-client.js';
import { buyPackage, getSessionBack, type PackageLife } from './packages-of-client.js';
import { keepJournal, type JournalLife } from './journal-of-client.js';
import { addFiles, type FilesLife } from './files-of-client.js';
import { writeMessages, type MessagesLife } from './messages-of-client.js';
import { meet, type NotesLife } from './notes-of-client.js';
import { either, only, ownersOf, type Person } from './people.js';
import { planContent } from './plan-content.js';
import { editTwice } from './plan-edits.js';
import type { LeadsLife } from './leads-of-coach.js';
import type { OffersLife } from './plan-offers.js';
import {
  beInContact,
  beWrittenTo,
  breathe,
  checkSafety,
  giveOnce,
  needCoach,
  signInElsewhere,
} from './safe-life.js';
import type { Telling } from './telling.js';

/** Everything in one client's data that has an id or another handle. */
export interface Life
  extends
    PartnerLife,
    FormsLife,
    NotesLife,
    OffersLife,
    BookingLife,
    PackageLife,
    LeadsLife,
    JournalLife,
    MessagesLife,
    FilesLife {
  practiceId: string;
  clientId: string;
  accountId: string;
  /** Of a second device. */
  otherSignInId: string;
  memberId: string;
  coachId: string;
  email: string;
  name: string;
  planId: string;
  earlierPlanId: string;
  stepId: string;
  waitingStepId: string;
  doneActionId: string;
  openActionId: string;
  waitingActionId: string;
  habitId: string;
  unsharedActionId: string;
  sharedActionId: string;
  answeredActionId: string;
  unansweredActionId: string;
  reflectionId: string;
  resultId: string;
  checkInId: string;
  /** Not decided yet, and not shared. */
  breatherId: string;
  sharedBreatherId: string;
  readinessResultId: string;
  safetyResultId: string;
  safetyEventId: string;
  callRequestId: string;
  contactId: string;
  attentionMarkId: string;
  followUpId: string;
  templateId: string;
  templateVersionId: string;
  draftTemplateId: string;
  /** The other person, and another person who is proposed. */
  personId: string;
  proposedPersonId: string;
  invitationId: string;
  invitedClientId: string;
  /** In their coach's lists, as far as they were read. */
  caseloadCursor: string;
  sessionsCursor: string;
  templatesCursor: string;
  timelineCursor: string;
  attentionMarksCursor: string;
}

export interface Client extends Person {
  actor: Actor;
  /** Their current coach. */
  coach: Coach;
  /** About the other person; recorded by the coach, with a reason. */
  boundary: 'LIMITED' | 'ASKED_FOR_SPACE' | 'LEGAL_ORDER';
  life: Life;
}

type Text = (what: string) => string;
export interface Texts {
  /** Readable by the client, their coach and the owners. */
  shared: Text;
  /** Readable by their coach and the owners, and not by the client. */
  staffOnly: Text;
  /** Readable only by the client. */
  own: Text;
  /** Readable by the client and their coach, and by the owners if the client allows it. */
  sharedWithCoach: Text;
  /** Readable only by the client, enforced by row-level security. */
  unshared: Text;
  /** Returned to nobody, not even to whoever sent it. */
  untold: Text;
  /** Readable only by the author. */
  draft: Text;
  /** Readable by the author and the client's coach. */
  coachOnly: Text;
  /** Also readable by an author with private notes about the client. */
  nameOf: Text;
}

/**
 * Creates a client with a plan and some history. `slot` keeps the sessions of one coach's clients at different times.
 */
export async function makeClient(
  making: Making,
  called: string,
  coach: Coach,
  actor: Actor,
  slot: number,
): Promise<Client> {
  const { secrets } = making;
  const boundary =
    slot === 1 ? 'LEGAL_ORDER' : coach.role === 'OWNER' ? 'LIMITED' : 'ASKED_FOR_SPACE';
  const client = { called, role: 'CLIENT', actor, coach, boundary } as Client;
  coach.assignedTo.push(client);
  const current = (person: Person) => person === client.coach;
  const around = either(only(client), current, ownersOf(actor.practiceId));
  const texts: Texts = {
    shared: (what) => secrets.of(what, around),
    staffOnly: (what) => secrets.of(what, either(current, ownersOf(actor.practiceId))),
    sharedWithCoach: (what) =>
      slot === 0
        ? secrets.of(what, around)
        : secrets.of(what, either(only(client), current), { amongStaff: true }),
    own: (what) => secrets.of(what, only(client)),
    unshared: (what) => secrets.of(what, only(client), { amongStaff: true }),
    untold: (what) => secrets.of(what, () => false, { amongStaff: true }),
    draft: (what) => secrets.of(what, only(coach), { amongStaff: true }),
    coachOnly: (what) => secrets.of(what, only(coach), { amongStaff: true }),
    nameOf: (what) => secrets.of(what, either(only(coach), around)),
  };
  client.life = {
    practiceId: actor.practiceId,
    clientId: actor.clientId!,
    accountId: actor.accountId,
    memberId: actor.memberId,
    coachId: coach.actor.memberId,
    email: '',
    name: '',
    ...idsOf(coach),
  } as Life;
  await introduce(making, client, texts);
  await endEarlierPlan(making, client, texts);
  await getReady(making, client, slot);
  await liveByPlan(making, client, texts, slot);
  await hear(making.telling, client, texts);
  await meet(making, client, texts, slot);
  await making.telling.result(client, 'Mutation.signAgreement', {
    input: { agreement: JOINING.agreement, name: texts.shared('signature') },
  });
  await buyPackage(making, client, texts);
  await bookSession(making.telling, client, texts, slot);
  await getSessionBack(making, client, texts);
  await checkIn(making, client, texts, slot);
  await breathe(making, client, texts);
  await keepJournal(making, client, texts);
  await answerForms(making, client, texts);
  await writeMessages(making, client, slot);
  await addFiles(making, client);
  await giveOnce(making, client);
  await checkSafety(making, client, texts, slot);
  await beInContact(making, client, slot);
  await needCoach(making, client);
  await beWrittenTo(making, client, slot);
  await beRead(making, client);
  return client;
}

async function introduce({ telling }: Making, client: Client, texts: Texts): Promise<void> {
  const { owner } = telling.world;
  const { practiceId, clientId, accountId, memberId } = client.life;
  const name = texts.nameOf('client-name');
  const email = `${texts.shared('client-email').toLowerCase()}@example.test`;
  Object.assign(client.life, { name, email });
  const label = { clientId, version: 1, otherAlias: texts.shared('alias') };
  const { otherPersons } = await telling.result(client, 'Mutation.updateMyProfile', {
    input: label,
  });
  client.life.personId = otherPersons[0].id;
  client.life.proposedPersonId = newId(telling.world);
  await telling.result(client, 'Mutation.proposeOtherPerson', {
    input: { id: client.life.proposedPersonId, clientId, alias: texts.shared('proposed-alias') },
  });
  // A person from before, whom their coach confirmed.
  await owner.query(
    `insert into other_persons (practice_id, id, client_id, created_at, version, confirmed_at, confirmed_by)
     select practice_id, $2, id, created_at - interval '1 day', 1, created_at, coach_id from clients where id = $1`,
    [clientId, newId(telling.world)],
  );
  await owner.query(
    `update clients set name = $3, call_name = $4, pronouns = $5, version = 1,
       email = $6 where practice_id = $1 and id = $2`,
    [practiceId, clientId, name, texts.shared('call-name'), texts.shared('pronouns'), email],
  );
  await telling.result(client, 'Mutation.updateMyProfile', {
    input: { clientId, version: 1, reachNote: texts.shared('reach-note'), helpCountry: 'JE' },
  });
  await owner.query('update clients set version = 1 where id = $1', [clientId]);
  await owner.query(`update members set name = $3, email = $4 where practice_id = $1 and id = $2`, [
    practiceId,
    memberId,
    name,
    email,
  ]);
  await owner.query(
    `update accounts set name = $2, email = $3, pin_hash = 'none', lock_after_minutes = 5 where id = $1`,
    [accountId, texts.own('account-name'), email],
  );
  await signInElsewhere(telling.world, client.life);
  await owner.query(`update sign_ins set user_agent = $2 where account_id = $1`, [
    accountId,
    texts.own('user-agent'),
  ]);
}

/** The boundary: with a pending loosening, or with one order that has ended and another that is in effect. */
async function hear(telling: Telling, client: Client, texts: Texts): Promise<void> {
  const { coach, life, boundary } = client;
  const set = (input: object) =>
    telling.result(coach, 'Mutation.setBoundary', {
      input: { clientId: life.clientId, reason: texts.shared('boundary-reason'), ...input },
    });
  if (boundary === 'ASKED_FOR_SPACE') {
    await set({ boundary, until: '2026-12-31' });
    await set({ boundary: 'LIMITED' });
    return;
  }
  await set({ boundary });
  if (coach.role !== 'OWNER' || boundary !== 'LEGAL_ORDER') return;
  await telling.result(coach, 'Mutation.endLegalOrder', {
    input: {
      clientId: life.clientId,
      reason: texts.shared('end-of-order'),
      endedOn: day(telling),
    },
  });
  await set({ boundary });
}

async function endEarlierPlan({ telling }: Making, client: Client, texts: Texts): Promise<void> {
  const { id } = await telling.result(client.coach, 'Mutation.assignPlan', {
    input: {
      clientId: client.life.clientId,
      templateVersionId: client.coach.firstVersionId,
      title: texts.shared('earlier-plan'),
      content: planContent((what) => texts.shared(`earlier-${what}`)),
    },
  });
  await telling.result(client, 'Mutation.endPlan', {
    input: { planId: id, ending: 'MUTUAL_PAUSE', note: texts.shared('ending-note') },
  });
  client.life.earlierPlanId = id;
  await telling.result(client, 'Mutation.writeLetter', {
    input: { planId: id, text: texts.unshared('letter'), version: 0 },
  });
}

/** Answers before the plan: PROCEED, or TALK_TO_COACH for the second of a coach's clients. */
async function getReady({ telling }: Making, client: Client, slot: number): Promise<void> {
  const input = { id: newId(telling.world), ...readyAnswers(slot === 1 ? { everyday: '3' } : {}) };
  const { id } = await telling.result(client, 'Mutation.answerReadiness', { input });
  client.life.readinessResultId = id;
}

async function liveByPlan(
  { telling }: Making,
  client: Client,
  texts: Texts,
  slot: number,
): Promise<void> {
  const { life, coach } = client;
  const plan = await telling.result(coach, 'Mutation.assignPlan', {
    input: {
      id: newId(telling.world),
      clientId: life.clientId,
      templateVersionId: coach.templateVersionId,
      title: texts.shared('plan'),
      content: planContent(texts.shared, { form: life.formVersionId, readiness: true }),
    },
  });
  if (slot === 1) {
    await telling.result(coach, 'Mutation.startPlanAfterTalk', {
      input: { planId: plan.id, reason: texts.shared('talk') },
    });
  }
  const [ground, waiting, later] = plan.steps;
  const action = (key: string): string =>
    [...ground.actions, ...waiting.actions].find((one) => one.key === key).id;
  Object.assign(life, {
    planId: plan.id,
    stepId: ground.id,
    waitingStepId: waiting.id,
    doneActionId: action('done'),
    openActionId: action('open'),
    waitingActionId: action('waits'),
    habitId: action('habit'),
    unsharedActionId: action('unshared'),
    sharedActionId: action('shared'),
    answeredActionId: action('answered'),
    unansweredActionId: action('unanswered'),
  } satisfies Partial<Life>);
  await telling.result(coach, 'Mutation.shortenWait', {
    input: { stepId: waiting.id, rule: 2, days: 20, reason: texts.shared('wait-reason') },
  });
  await telling.result(coach, 'Mutation.skipStep', {
    input: { stepId: later.id, reason: texts.shared('skip-reason') },
  });
  await editTwice(telling, client, texts);
  await telling.result(client, 'Mutation.completeAction', { actionId: life.doneActionId });
  await telling.result(client, 'Mutation.countHabit', {
    input: { actionId: life.habitId, on: day(telling), times: 1 },
  });
  const reflection = await telling.result(client, 'Mutation.saveReflection', {
    input: {
      actionId: life.unsharedActionId,
      text: texts.unshared('reflection'),
      version: 0,
      shared: false,
    },
  });
  await telling.result(client, 'Mutation.saveReflection', {
    input: {
      actionId: life.sharedActionId,
      text: texts.sharedWithCoach('shared-reflection'),
      version: 0,
      shared: true,
      finish: true,
    },
  });
  const questionnaire = await telling.result(client, 'Query.questionnaire', {
    key: 'are-you-sure',
  });
  const result = await telling.result(client, 'Mutation.answerQuestionnaire', {
    input: {
      id: newId(telling.world),
      actionId: life.answeredActionId,
      version: questionnaire.version,
      answers: answersTo(questionnaire),
      share: false,
    },
  });
  if (slot === 0) {
    await telling.result(coach, 'Mutation.markAnsweredByMistake', {
      input: { resultId: result.id, reason: texts.shared('mistake-reason') },
    });
  }
  Object.assign(life, { reflectionId: reflection.id, resultId: result.id });
}

/**
 * The first of a coach's clients shares check-ins and allows owners to read; the others have consented once and then
 * withdrawn.
 */
async function checkIn(
  { telling }: Making,
  client: Client,
  texts: Texts,
  slot: number,
): Promise<void> {
  const shares = slot === 0;
  for (const granted of shares ? [true] : [true, false]) {
    await telling.result(client, 'Mutation.setConsent', { purpose: 'CHECK_INS', granted });
    await telling.result(client, 'Mutation.setConsent', { purpose: 'SUPERVISOR', granted });
  }
  const line = (shares ? texts.shared : texts.unshared)('check-in');
  const yesterday = new Date(telling.world.clock.now().getTime() - 86_400_000).toISOString();
  await telling.result(client, 'Mutation.checkIn', {
    input: { id: newId(telling.world), at: yesterday, mood: 4, urge: 9, energy: 3 },
  });
  const input = { id: newId(telling.world), mood: 4, urge: 7, energy: 3, line };
  client.life.checkInId = (await telling.result(client, 'Mutation.checkIn', { input })).id;
}

/** Started by the coach, which is recorded. */
async function beRead({ telling }: Making, { coach, life }: Client): Promise<void> {
  await telling.result(coach, 'Query.client', { id: life.clientId });
}

const day = ({ world }: { world: { clock: { now(): Date } } }): string =>
  world.clock.now().toISOString().slice(0, 10);
