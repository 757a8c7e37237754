import { localDateOf, uuidv7 } from '@footing/kernel';
import {
  addedOutreach,
  filesAtParts,
  statedLimits,
  lastSurpriseOn,
  publishedReach,
  type ActionDefinition,
  type Facts,
  type Lock,
  type PlanActionSnapshot,
  type PlanSnapshot,
  type PlanStepSnapshot,
  type StepDefinition,
  type TemplateContent,
} from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { idTaken, invalid } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { usableFormsIn } from '../../forms/index.js';
import { lifeFactsOf } from '../../outreach/index.js';
import {
  lockVisibleClient,
  memberRef,
  OtherPersonsService,
  type Client,
  peopleWords,
} from '../../people/index.js';
import { readinessAsked } from '../../questionnaires/index.js';
import {
  assertKeepsRules,
  assertDeclaresOutreach,
  assertWorks,
  knownFilesIn,
  visibleVersion,
  withAuthors,
  withFilesOf,
  workingContent,
  type TemplateVersion,
} from '../../templates/index.js';
import { assertRestAfterLettingGo } from './rest-after-letting-go.js';
import { PlanFilesNamed } from '../core/plan-files.js';
import { decideIntent } from '../core/plan-intents.js';
import { toPlanColumns } from '../storage/plan-row.mapper.js';
import { insertPlan } from '../storage/plan-insert.js';
import { findPlan, type LoadedPlan } from '../storage/plan.repository.js';
import { toPlanType } from '../core/plan.presenter.js';
import type { PlanType } from '../core/plan.type.js';
import type { AssignPlanInput } from './plans.inputs.js';
import { surprisesGivenTo } from '../core/given-surprises.js';
import { lockedRefusal } from '../core/plan-refusals.js';
import { ReachReasonsService } from '../actions/reach-reasons.service.js';
import { PLAN_EXISTS } from '../storage/plans.sql.js';
import { RUNNING_PLAN_TITLE } from '../storage/plans.sql.js';
import { words } from '../plans.words.js';

@Injectable()
export class PlanAssignmentService {
  constructor(
    private readonly reasons: ReachReasonsService,
    private readonly persons: OtherPersonsService,
    private readonly files: PlanFilesNamed,
  ) {}

  async assign(ctx: Ctx, input: AssignPlanInput): Promise<PlanType> {
    // Locked, so that the boundary cannot change and no other plan can be assigned concurrently.
    const client = await lockVisibleClient(ctx, input.clientId);
    const id = input.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const earlier = input.id ? await this.#earlier(ctx, id, client) : null;
    if (earlier) return toPlanType(earlier, ctx.now);
    await this.#assertFree(ctx, client);
    const startsOn = firstDay(input.startsOn, client, ctx.now);
    const version = await visibleVersion(ctx, input.templateVersionId);
    const content = await this.#contentOf(ctx, input, version);
    const names = [await this.persons.aliasOf(ctx, client.id, client.otherPersonId)];
    const forms = await usableFormsIn(ctx, content);
    const files = await this.#filesOf(ctx, content, version);
    assertWorks(content, words.assign.hasProblems, { names, forms, files });
    assertKeepsRules(content, version.content);
    // Adapting cannot remove the readiness questionnaire of the version.
    const readiness = version.content.readiness ?? content.readiness;
    await assertRestAfterLettingGo(
      ctx,
      {
        ...client,
        clientId: client.id,
        personId: client.otherPersonId,
        facts: { earlierZones: client.earlierZones },
      },
      content,
    );
    const facts: Facts = {
      ...(await lifeFactsOf(ctx, client.id, client.otherPersonId)),
      // Earlier contacts do not count: waits count from the start of the plan.
      lastContactAt: null,
      readiness: readinessAsked(readiness),
      surprisedOn: lastSurpriseOn(await surprisesGivenTo(ctx, client.otherPersonId)),
      earlierZones: client.earlierZones,
    };
    assertGate(
      content,
      version.content,
      statedLimits(facts, 'YES', ctx.now.getTime(), client.timeZone).reasons,
      names,
    );
    const unstarted = newPlan(ctx.now, {
      id,
      title: input.title,
      client,
      facts,
      startsOn,
      version,
      content,
      readiness,
    });
    // Answers that were given already can start a plan that requires them.
    const { after: plan } = decideIntent(ctx, unstarted, { kind: 'FOLLOW_ANSWERS' });
    const reasons = await this.reasons.sealAll(ctx, plan, content);
    await insertPlan(ctx, plan, version, content, toPlanColumns(plan, ctx.now), reasons);
    await this.files.publish(ctx, plan, filesAtParts(content));
    await record(ctx, {
      clientId: client.id,
      planId: id,
      kind: 'PLAN_ASSIGNED',
      subject: plan.title,
    });
    return toPlanType(plan, ctx.now);
  }

  /** The adapted content, or the version's own. */
  async #contentOf(
    ctx: Ctx,
    { content }: AssignPlanInput,
    version: TemplateVersion,
  ): Promise<TemplateContent> {
    if (!content) return version.content;
    const { name } = await ctx.load(memberRef, ctx.actor.memberId);
    const adapted = withFilesOf(workingContent(content, 'input.content'), version.content);
    return withAuthors(adapted, version.content, name);
  }

  /** Those that the content may name. A file of the version that was removed since is one that the plan does not bring. */
  async #filesOf(ctx: Ctx, content: TemplateContent, version: TemplateVersion): Promise<string[]> {
    const own = (version.content.files ?? []).map(({ file }) => file);
    const added = filesAtParts(content).filter(({ file }) => !own.includes(file));
    return [...own, ...(await knownFilesIn(ctx, { ...content, files: added }))];
  }

  /** The plan that an earlier attempt of the same request created, or null. */
  async #earlier(ctx: Ctx, id: string, client: Client): Promise<LoadedPlan | null> {
    const plan = await findPlan(ctx, 'plan', id);
    if (plan?.clientId === client.id) return plan;
    const [taken] = await ctx.db.query(PLAN_EXISTS, [ctx.db.scope.practiceId, id]);
    if (taken) throw idTaken();
    return null;
  }

  async #assertFree(ctx: Ctx, client: Client): Promise<void> {
    if (client.archivedAt) {
      throw new Refusal('NOT_NOW', peopleWords.restoreFirst(client.callName));
    }
    const [running] = await ctx.db.query(RUNNING_PLAN_TITLE, [ctx.db.scope.practiceId, client.id]);
    if (!running) return;
    throw new Refusal('TAKEN', words.assign.hasPlan(client.callName, running.title));
  }
}

/** While contact is not open, a plan cannot add outreach, by declaration or by its words. */
function assertGate(
  content: TemplateContent,
  original: TemplateContent,
  closed: readonly Lock[],
  names: readonly string[],
): void {
  assertDeclaresOutreach(content, closed, names);
  const [field] = addedOutreach(content, original);
  if (field !== undefined && closed.length > 0)
    throw lockedRefusal(closed, `input.content.${field}`);
}

function firstDay(asked: string | null | undefined, client: Client, now: Date): string {
  const today = localDateOf(now.getTime(), client.timeZone);
  if (asked && asked < today) {
    throw invalid('input.startsOn', words.assign.startsInThePast, { from: today });
  }
  return asked ?? today;
}

interface Assigned {
  id: string;
  title: string | null | undefined;
  client: Client;
  facts: Facts;
  startsOn: string;
  version: TemplateVersion;
  content: TemplateContent;
  readiness: string | null;
}

function newPlan(
  now: Date,
  { id, title, client, facts, startsOn, version, content, readiness }: Assigned,
): LoadedPlan {
  const snapshot: PlanSnapshot = {
    startsOn,
    readyAt: readiness === null ? now.getTime() : null,
    ending: null,
    pauses: [],
    steps: content.steps.map(newStep),
  };
  const newIds = (keys: string[]) => new Map(keys.map((key) => [key, uuidv7(now.getTime())]));
  return {
    id,
    clientId: client.id,
    title: title ?? version.title,
    templateTitle: version.title,
    templateNumber: version.number,
    endedAt: null,
    endingNoteSealed: null,
    readiness,
    readyBy: null,
    readyReasonSealed: null,
    version: 1,
    contentVersion: 1,
    allowance: null,
    callName: client.callName,
    personId: client.otherPersonId,
    timeZone: client.timeZone,
    // Not needed here; loaded with the plan where it is.
    healthDataConsent: false,
    facts,
    snapshot,
    hasRecallToStore: false,
    surprises: [],
    stepIds: newIds(content.steps.map(({ key }) => key)),
    actionIds: newIds(content.steps.flatMap(({ actions }) => actions.map(({ key }) => key))),
    noteIds: new Map(),
    noReachBy: new Map(
      content.steps.flatMap(({ actions }) =>
        actions.flatMap(({ key, noReachBy }) => (noReachBy ? [[key, noReachBy]] : [])),
      ),
    ),
  };
}

function newStep({ key, title, outreach, opens, actions }: StepDefinition): PlanStepSnapshot {
  return {
    key,
    title,
    outreach,
    opens,
    approvedAt: null,
    calmAt: null,
    endedAt: null,
    skipped: false,
    actions: actions.map(newAction),
  };
}

function newAction(definition: ActionDefinition): PlanActionSnapshot {
  const { guidance: _guidance, prompt: _prompt, ...kept } = definition;
  return { ...kept, reach: publishedReach(definition), doneAt: null, counts: [] };
}
