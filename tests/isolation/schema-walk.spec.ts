import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SentStatements } from '../support/shards/sent-statements.js';
import { bootWorld } from '../support/world.js';
import { Attacking } from './world/attacking.js';
import type { Attempt } from './world/attempt.js';
import { ATTEMPTS } from './world/attempts.js';
import {
  fieldsSeen,
  fieldsWithArguments,
  objectTypes,
  rootFields,
  type RootField,
} from './world/operations.js';
import type { Person } from './world/people.js';
import { readEverything } from './world/reading.js';
import { twoPractices, type TwoPractices } from './world/two-practices.js';

const ROOTS = Object.keys(ATTEMPTS) as RootField[];
const attemptsOf = (root: RootField, which: (attempt: Attempt) => unknown) =>
  ATTEMPTS[root]!.filter(which);

describe('enumerated from the schema', () => {
  let all: TwoPractices;
  let sent: SentStatements;
  let ownersClient: Attacking;
  let coachsClient: Attacking;
  beforeAll(async () => {
    const world = await bootWorld();
    sent = new SentStatements(world.appUrl);
    all = await twoPractices(world);
    await readEverything(all);
    sent.stop();
    ownersClient = await Attacking.of(all, all.here.ownersClients[0]);
    coachsClient = await Attacking.of(all, all.here.coachsClients[0]);
  }, 480_000);
  afterAll(() => {
    sent?.stop();
    return all?.world.close();
  });

  it('every query, mutation and subscription is attacked', () => {
    expect([...ROOTS].sort()).toEqual(rootFields(all.telling.schema).sort());
    // Tried through Query.client.
    expect(fieldsWithArguments(all.telling.schema)).toEqual(['Client.timeline']);
  });

  it('each statement that this takes would run on one shard of a distributed database', () => {
    expect(sent.size).toBeGreaterThan(200);
    expect(sent.astray()).toEqual([]);
  });

  it('nobody reads anything that is not for them, no matter how deeply they query', () => {
    const leaks = all.telling.log.flatMap(({ person, root, answer }) =>
      [...all.secrets.leaked(person, answer), ...ownersClient.ids.leaked(person, answer)].map(
        (what) => `${root} as ${person.called} tells ${what}`,
      ),
    );
    expect(leaks).toEqual([]);
  });

  it('everyone reads everything that is for them, so the search for leaks covers real texts', () => {
    const told = new Map<Person, string>();
    for (const { person, answer } of all.telling.log) {
      told.set(person, (told.get(person) ?? '') + answer.toLowerCase());
    }
    // Private notes of the former coach stay theirs, and none of their pages shows them any more.
    const readers = all.people.filter(
      (person) => person.actor?.practiceId === all.here.id && person !== all.former,
    );
    const missing = all.secrets.all.flatMap(({ text, isFor }) =>
      readers
        .filter((person) => isFor(person) && !told.get(person)?.includes(text.toLowerCase()))
        .map((person) => `${person.called} is never told ${text}`),
    );
    expect(missing).toEqual([]);
  });

  it('answers and reflections that were not shared are returned only to the client', () => {
    const found = { results: 0, reflections: 0 };
    for (const { person, answer } of all.telling.log) {
      for (const { __typename, shared, answers } of objectsIn(JSON.parse(answer))) {
        if (person.role === 'CLIENT' || shared !== false) continue;
        if (__typename === 'Reflection') found.reflections += 1;
        if (__typename !== 'QuestionnaireResult') continue;
        found.results += 1;
        expect(answers).toBeNull();
      }
    }
    expect(found.results).toBeGreaterThan(0);
    expect(found.reflections).toBe(0);
  });

  it('sessions of a transferred client move from one coach’s Today to the other’s', () => {
    const today = (who: Person) =>
      all.telling.log
        .filter(({ person, root }) => person === who && root === 'Query.coachToday')
        .map(({ answer }) => answer)
        .join();
    expect(today(all.here.coach)).toContain(all.handedOver.life.plannedSessionId);
    expect(today(all.former)).not.toContain(all.handedOver.life.plannedSessionId);
  });

  it.each(ROOTS)('%s reveals and changes nothing of others', async (root) => {
    await all.world.owner.query('delete from attempts');
    await ownersClient.look();
    const wrong: string[] = [];
    for (const attempt of attemptsOf(root, ({ takesId }) => !takesId)) {
      wrong.push(...(await ownersClient.try(root, attempt, ownersClient.attackers())));
    }
    expect(wrong).toEqual([]);
  });

  it('private notes of coaches are visible neither to owners nor to the client', async () => {
    await coachsClient.look();
    const wrong: string[] = [];
    for (const root of ROOTS) {
      for (const attempt of attemptsOf(root, ({ evenAround }) => evenAround)) {
        wrong.push(...(await coachsClient.try(root, attempt, coachsClient.around())));
      }
    }
    expect(wrong).toEqual([]);
  });

  // What a person creates with someone else's id belongs to them afterwards, so these run last.
  it.each(ROOTS.filter((root) => attemptsOf(root, ({ takesId }) => takesId).length > 0))(
    '%s reveals and changes nothing with an id of others that is sent as a new one',
    async (root) => {
      await ownersClient.look();
      const wrong: string[] = [];
      for (const attempt of attemptsOf(root, ({ takesId }) => takesId)) {
        wrong.push(...(await ownersClient.try(root, attempt, ownersClient.attackers())));
      }
      expect(wrong).toEqual([]);
    },
  );

  it('the same operations work for people with access', async () => {
    expect(await coachsClient.shutOut(ATTEMPTS)).toEqual([]);
  });

  it('every field of every type was returned with a value', () => {
    const seen = new Set([...ownersClient.seen, ...coachsClient.seen]);
    for (const { answer } of all.telling.log) fieldsSeen(JSON.parse(answer), seen);
    const fields = objectTypes(all.telling.schema).flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    // Numbers and reasons that only rare states of a plan produce.
    const rare = [
      // Only in practices that listed helplines before each line was checked.
      'SafetyResources.earlierText',
      'CaseloadItem.lastPlan',
      // In this world, the step that would open by the clock is skipped.
      'CaseloadItem.nextOpening',
      'CheckInMark.title',
      'ClientReadiness.until',
      // Only for archived clients, and this world has none.
      'EndedAccess.contact',
      'EndedAccess.practiceName',
      'NewStart.askedAt',
      'NewStart.seenAt',
      // Only if the coach and the new version have changed the same action.
      'MoveConflict.action',
      // In this world, each planned message is still waiting.
      'PlannedMessage.notSentBecause',
      // After 100 plans.
      'OlderPlanPage.next',
      // In this world, no running plan is on a recalled version.
      'VersionInUse.recall',
      'Plan.letGoBefore',
      'Plan.resumesOn',
      'PlanReadiness.until',
      'QuestionnaireResult.days',
      'ReadinessCheck.until',
      // Nobody in this world has an authenticator app (see tests/api/sign-in-codes.spec.ts).
      'RecoveryCodes.codes',
      'SignInCodes.onSince',
      'SignInSecret.secret',
      'SignInSecret.uri',
      'TodayAction.lock',
      'TodayPlan.resumesOn',
      // In this world, the answers of all clients pause outreach, so no approval counts and no date is shown.
      'AllowanceState.boundary',
      'AllowanceState.nextAt',
      'Lock.givenUntil',
      'Lock.outcome',
      'ReadinessCheck.startsFrom',
      'ReadinessCheck.validUntil',
      'SafetyHold.until',
      'Step.approvedAt',
      'Stone.nextLock',
      // A coach of this world has too few clients for a second page of Today.
      'CoachToday.attentionAfter',
      'FurtherAttention.after',
      // Outcomes of a template are counted from five plans on, in tests/api/template-outcomes.spec.ts.
      ...fields.filter((field) => /^((Ending|Place|Step)Outcome|OutcomeTable)\./.test(field)),
      'TemplateOutcomes.all',
      // Only for the holder of a link from an email, in tests/api/session-links.spec.ts.
      ...fields.filter((field) => /^(SessionLink|ChangedByLink)\./.test(field)),
      // Only for visitors who know the address of a page, or hold a link from an email, in tests/api/leads.spec.ts.
      ...fields.filter((field) =>
        /^(PublicPage|PublicSessionType|LeadConfirmed|LeadLink|LeadWithdrawn)\./.test(field),
      ),
      // In this world, no lead was accepted yet.
      'Lead.clientId',
      'Lead.lapsedAt',
      // In this world, no conflict of an offer is about a form: tests/api/form-actions.spec.ts has one.
      'FormVersionName.number',
      'FormVersionName.title',
      'MoveConflict.planForm',
      'MoveConflict.versionForm',
      // In this world, nobody is archived or has lost access.
      'EndedAccess.contact',
      'EndedAccess.practiceName',
      'NewStart.askedAt',
      'NewStart.seenAt',
    ];
    expect(fields.filter((field) => !seen.has(field) && !rare.includes(field))).toEqual([]);
  });
});

function objectsIn(answer: unknown): Record<string, unknown>[] {
  if (answer === null || typeof answer !== 'object') return [];
  return [answer as Record<string, unknown>, ...Object.values(answer).flatMap(objectsIn)];
}
