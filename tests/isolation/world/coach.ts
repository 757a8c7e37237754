import type { FormContent } from '@footing/plan-engine';
import { newId, type Actor } from '../../support/actors.js';
import { availabilityInput, hours } from '../../support/booking.js';
import { fullForm } from '../../support/forms.js';
import { jpeg } from '../../support/jpeg.js';
import { either, invitedTo, membersOf, only, ownersOf, staffOf, type Person } from './people.js';
import { planContent } from './plan-content.js';
import { sendable } from './plan-edits.js';
import { formFile } from './form-file.js';
import { templateFile } from './template-file.js';
import type { Secrets } from './secrets.js';
import type { Telling } from './telling.js';

/** A coach, with everything of theirs that is not about a client. */
export interface Coach extends Person {
  actor: Actor;
  /** Published, and not shared with the practice. */
  templateId: string;
  templateVersionId: string;
  /** Recalled. */
  firstVersionId: string;
  /** The third version, with the same content as the second. */
  newerVersionId: string;
  /** Never published. */
  draftTemplateId: string;
  sessionTypeId: string;
  formId: string;
  formVersionId: string;
  draftFormId: string;
  noteFormId: string;
  quickReplyId: string;
  busyCalendarId: string;
  leadId: string;
  otherLeadId: string;
  invitationId: string;
  invitedClientId: string;
  /** Clients with a plan that they assigned. */
  assignedTo: Led[];
}

interface Led extends Person {
  coach: Person;
}

/** What attempts send of a coach's own things. */
export const idsOf = ({
  templateId,
  templateVersionId,
  newerVersionId,
  draftTemplateId,
  formId,
  formVersionId,
  draftFormId,
  noteFormId,
  quickReplyId,
  busyCalendarId,
  leadId,
  otherLeadId,
  invitationId,
  invitedClientId,
}: Coach) => ({
  templateId,
  templateVersionId,
  newerVersionId,
  draftTemplateId,
  formId,
  formVersionId,
  draftFormId,
  noteFormId,
  quickReplyId,
  busyCalendarId,
  leadId,
  otherLeadId,
  invitationId,
  invitedClientId,
});

export interface Making {
  telling: Telling;
  secrets: Secrets;
}

/** A coach or owner: their names, a published template, a draft template, an open invitation. */
export async function makeCoach(
  { telling, secrets }: Making,
  called: string,
  role: 'OWNER' | 'COACH',
  actor: Actor,
): Promise<Coach> {
  const coach = { called, role, actor, assignedTo: [] as Led[] } as Coach;
  await nameStaff(telling, secrets, coach);
  await introduce(telling, secrets, coach);
  await writeTemplates(telling, secrets, coach);
  await writeForms(telling, secrets, coach);
  await writeNoteForm(telling, secrets, coach);
  await saveQuickReply(telling, secrets, coach);
  await beBookable(telling, secrets, coach);
  await beBusyElsewhere(telling, secrets, coach);
  await inviteSomebody(telling, secrets, coach);
  return coach;
}

/** Clients of the coach, and the person whom they invited. */
const coachedBy =
  (coach: Coach) =>
  (person: Person): boolean =>
    person.invitedBy === coach ||
    (isLed(person) && (person.coach === coach || coach.assignedTo.includes(person)));

/** They see it themselves, their clients do, and so do the owners, who see those clients. */
async function introduce(telling: Telling, secrets: Secrets, coach: Coach): Promise<void> {
  const bio = secrets.of(
    'staff-bio',
    either(only(coach), ownersOf(coach.actor.practiceId), coachedBy(coach)),
  );
  await telling.result(coach, 'Mutation.setStaffBio', { input: { bio } });
  const photo = jpeg(64, 64).toString('base64');
  await telling.result(coach, 'Mutation.setStaffPhoto', { photo });
  await telling.result(coach, 'Mutation.renewCalendarFeed', {});
}

async function nameStaff({ world }: Telling, secrets: Secrets, coach: Coach): Promise<void> {
  const { practiceId, memberId, accountId } = coach.actor;
  const coached = coachedBy(coach);
  await world.owner.query(`update members set name = $3 where practice_id = $1 and id = $2`, [
    practiceId,
    memberId,
    // Clients see the owners' names, because they could allow them to read; the privacy notice shows one to invited
    // people.
    secrets.of(
      'staff-name',
      coach.role === 'OWNER'
        ? either(membersOf(practiceId), coached, invitedTo(practiceId))
        : either(staffOf(practiceId), coached),
      { amongMembersOf: practiceId },
    ),
  ]);
  await world.owner.query(`update accounts set name = $2 where id = $1`, [
    accountId,
    secrets.of('account-name', only(coach)),
  ]);
  await world.owner.query(`update sign_ins set user_agent = $2 where account_id = $1`, [
    accountId,
    secrets.of('user-agent', only(coach)),
  ]);
}

async function writeTemplates(telling: Telling, secrets: Secrets, coach: Coach): Promise<void> {
  const mine = (what: string) => secrets.of(`template-${what}`, only(coach));
  // Clients with a plan see the title of its template.
  const title = secrets.of('template-title', aroundClientsOf(coach));
  const published = await draft(telling, coach, title, mine);
  const { versions } = await telling.result(coach, 'Mutation.publishTemplate', {
    templateId: published.id,
    version: published.draft.version,
  });
  await telling.result(coach, 'Mutation.setTemplateTags', {
    input: { templateId: published.id, tags: [mine('tag').slice(0, 24)] },
  });
  // Ended plans are on the first version, which is recalled later.
  const second = await telling.result(coach, 'Mutation.saveDraft', {
    input: {
      templateId: published.id,
      version: published.draft.version,
      content: planContent(mine, { about: mine('second-about') }),
    },
  });
  const again = await telling.result(coach, 'Mutation.publishTemplate', {
    templateId: published.id,
    version: second.draft.version,
  });
  const unpublished = await draft(telling, coach, mine('draft-title'), mine, { broken: true });
  // A template that cannot work: refused, with all its problems.
  await telling.ask(coach, 'Mutation.publishTemplate', {
    templateId: unpublished.id,
    version: unpublished.draft.version,
  });
  await telling.result(coach, 'Mutation.importTemplate', {
    input: { id: newId(telling.world), file: templateFile(mine) },
  });
  await telling.ask(coach, 'Mutation.importTemplate', {
    input: { id: newId(telling.world), file: '{"format": "footing-template"}' },
  });
  coach.templateId = published.id;
  coach.firstVersionId = versions[0].id;
  coach.templateVersionId = again.versions[0].id;
  const third = await telling.result(coach, 'Mutation.saveDraft', {
    input: {
      templateId: published.id,
      version: second.draft.version,
      content: sendable(second.draft.content),
    },
  });
  const newest = await telling.result(coach, 'Mutation.publishTemplate', {
    templateId: published.id,
    version: third.draft.version,
  });
  coach.newerVersionId = newest.versions.find(({ number }: any) => number === 3).id;
  coach.draftTemplateId = unpublished.id;
}

/** The coach, their clients, and whoever coaches these now or owns the practice. */
const aroundClientsOf =
  (coach: Coach) =>
  (person: Person): boolean =>
    person === coach ||
    ownersOf(coach.actor.practiceId)(person) ||
    coach.assignedTo.some((client) => client === person || client.coach === person);

/** The coach, their clients, and owners as long as the coach has any. A transferred session gets the link of the new coach. */
const meetingOnline =
  (coach: Coach) =>
  (person: Person): boolean =>
    person === coach ||
    (isLed(person) && (person.coach === coach || coach.assignedTo.includes(person))) ||
    (ownersOf(coach.actor.practiceId)(person) &&
      coach.assignedTo.some((client) => client.coach === coach));

/** At any time, at a link that the sessions booked with them show. */
async function beBookable(telling: Telling, secrets: Secrets, coach: Coach): Promise<void> {
  const link = `https://example.test/${secrets.of('online', meetingOnline(coach))}/{code}`;
  const exceptions = [{ date: '2026-03-03', ...hours(['00:00', '23:00']) }];
  const weekly = Array.from({ length: 7 }, () => hours(['00:00', '24:00']));
  const input = availabilityInput({ weekly, exceptions, link, daysAhead: 60, maxPerDay: 20 });
  await telling.result(coach, 'Mutation.setMyAvailability', { input });
}

/** Nobody else sees which calendars they have. They themselves do not see the address again. */
async function beBusyElsewhere(telling: Telling, secrets: Secrets, coach: Coach): Promise<void> {
  const { world } = telling;
  const name = secrets.of('other-calendar', only(coach), { amongStaff: true });
  const address = `https://calendar.example.test/${secrets.of('address', () => false, { amongStaff: true })}`;
  const { id } = await telling.result(coach, 'Mutation.addBusyCalendar', {
    input: { id: newId(world), name, address },
  });
  // As the worker stores what it has read.
  await world.owner.query(
    `update busy_calendars set tried_at = $2, read_at = $2, failures = 1, problem = 'REFUSED' where id = $1`,
    [id, world.clock.now()],
  );
  await world.owner.query(
    `insert into busy_times (practice_id, id, coach_id, created_at, times)
     select practice_id, id, coach_id, created_at, '{[2026-05-01T03:00Z,2026-05-01T03:05Z)}' from busy_calendars where id = $1`,
    [id],
  );
  coach.busyCalendarId = id;
}

/** A published form, which the coach sends to their clients, and one that is a draft. */
async function writeForms(telling: Telling, secrets: Secrets, coach: Coach): Promise<void> {
  const sent = (what: string) => secrets.of(`form-${what}`, aroundClientsOf(coach));
  const mine = (what: string) => secrets.of(`form-${what}`, only(coach));
  const made = await draftForm(telling, coach, sent, mine('summary'));
  const { versions } = await telling.result(coach, 'Mutation.publishForm', {
    formId: made.id,
    version: made.draft.version,
  });
  const unpublished = await draftForm(telling, coach, mine, mine('summary'));
  // With all its problems.
  await telling.ask(coach, 'Mutation.publishForm', {
    formId: (
      await telling.result(coach, 'Mutation.createForm', { input: { title: mine('empty') } })
    ).id,
    version: 1,
  });
  await telling.result(coach, 'Mutation.importForm', {
    input: { id: newId(telling.world), file: formFile(mine) },
  });
  Object.assign(coach, {
    formId: made.id,
    formVersionId: versions[0].id,
    draftFormId: unpublished.id,
  });
}

/** Headings for notes, which the staff of the practice share. */
async function writeNoteForm(telling: Telling, secrets: Secrets, coach: Coach): Promise<void> {
  const text = (what: string) => secrets.of(`headed-form-${what}`, staffOf(coach.actor.practiceId));
  const { id } = await telling.result(coach, 'Mutation.saveNoteForm', {
    input: {
      id: newId(telling.world),
      name: text('name'),
      headings: [{ heading: text('heading'), hint: text('hint') }],
      version: 0,
    },
  });
  coach.noteFormId = id;
}

/** A short text for messages, which nobody else reads. */
async function saveQuickReply(telling: Telling, secrets: Secrets, coach: Coach): Promise<void> {
  const text = secrets.of('quick-reply', only(coach), { amongStaff: true });
  const input = { id: newId(telling.world), text, version: 0 };
  coach.quickReplyId = (await telling.result(coach, 'Mutation.saveQuickReply', { input })).id;
}

async function draftForm(
  telling: Telling,
  coach: Coach,
  text: (what: string) => string,
  summary: string,
): Promise<{ id: string; draft: { version: number; content: object } }> {
  const id = newId(telling.world);
  const created = await telling.result(coach, 'Mutation.createForm', {
    input: { id, title: text('title') },
  });
  const content = fullForm({ intro: text('intro') });
  return telling.result(coach, 'Mutation.saveFormDraft', {
    input: {
      formId: id,
      version: created.draft.version,
      summary,
      content: withTexts(content, text),
    },
  });
}

/** The form with everything that a coach can write in it. */
function withTexts(form: FormContent, text: (what: string) => string): FormContent {
  return {
    ...form,
    questions: form.questions.map((question) => ({
      ...question,
      text: text('question'),
      help: text('help'),
      scale: question.scale && { ...question.scale, minLabel: text('low'), maxLabel: text('high') },
      choices: question.choices.map((choice) => ({ ...choice, label: text('choice') })),
    })),
    scores: form.scores.map((score) => ({
      ...score,
      name: text('score'),
      bands: score.bands.map((band) => ({ ...band, name: text('band'), text: text('meaning') })),
    })),
  };
}

/** Recalls the version that the ended plans of their clients are on. */
export async function recallFirstVersion(
  { telling, secrets }: Making,
  coach: Coach,
): Promise<void> {
  const isOwner = ownersOf(coach.actor.practiceId);
  // Whoever sees the template, or a plan on it, except clients.
  const reason = secrets.of(
    'recall-reason',
    (person) =>
      person === coach || isOwner(person) || coach.assignedTo.some((led) => led.coach === person),
  );
  await telling.result(coach, 'Mutation.recallVersion', {
    input: { versionId: coach.firstVersionId, reason },
  });
}

async function draft(
  telling: Telling,
  coach: Coach,
  title: string,
  text: (what: string) => string,
  { broken = false } = {},
): Promise<{ id: string; draft: { version: number; content: object } }> {
  const id = newId(telling.world);
  const created = await telling.result(coach, 'Mutation.createTemplate', { input: { id, title } });
  return telling.result(coach, 'Mutation.saveDraft', {
    input: {
      templateId: id,
      version: created.draft.version,
      summary: text('summary'),
      content: planContent(text, { about: text('about'), broken }),
    },
  });
}

async function inviteSomebody(telling: Telling, secrets: Secrets, coach: Coach): Promise<void> {
  const theInvited: Person = {
    called: `whoever ${coach.called} invited`,
    role: 'NOBODY',
    actor: null,
    invitedBy: coach,
  };
  const readers = either(only(coach), ownersOf(coach.actor.practiceId));
  const preview = either(readers, only(theInvited));
  const invited = await telling.result(coach, 'Mutation.inviteClient', {
    input: {
      id: newId(telling.world),
      email: `${secrets.of('invited', preview).toLowerCase()}@example.test`,
      name: secrets.of('invited-name', preview),
      callName: secrets.of('invited-call-name', preview),
      pronouns: secrets.of('invited-pronouns', readers),
      otherAlias: secrets.of('invited-alias', readers),
    },
  });
  coach.invitationId = invited.id;
  coach.invitedClientId = invited.clientId;
  const mail = (await telling.world.mails()).find(({ to }) => to === invited.email)!;
  const token = /token=([\w-]+)/.exec(mail.text)![1]!;
  await telling.result(theInvited, 'Query.invitation', { token });
}

const isLed = (person: Person): person is Led => 'coach' in person;
