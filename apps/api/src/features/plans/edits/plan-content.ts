import { definitionsOf, type StepDefinition } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { openTexts } from '../../../platform/sealing/sealed-texts.js';
import type { ReachReasonsService } from '../actions/reach-reasons.service.js';
import type { LoadedPlan } from '../storage/plan.repository.js';
import { ACTION_TEXTS, STEP_TEXTS } from './plan-edits.sql.js';

interface StepTexts {
  key: string;
  title: string;
  purpose: string;
  guidance: string;
}

interface ActionTexts {
  key: string;
  title: string;
  guidance: string;
  prompt: string | null;
}

/** The texts of a plan as they are stored, by the key of their step or action: some of them are sealed. */
export interface StoredTexts {
  steps: Map<string, StepTexts>;
  actions: Map<string, ActionTexts>;
}

/** What a plan asks for, and its texts as they are stored. */
export interface PlanContent {
  steps: StepDefinition[];
  stored: StoredTexts;
}

/** Reads what the plan asks for, with all texts opened. */
export async function planContentOf(
  ctx: Ctx,
  plan: LoadedPlan,
  reasons: ReachReasonsService,
): Promise<PlanContent> {
  const { practiceId } = ctx.db.scope;
  const steps = await ctx.db.query(STEP_TEXTS, [practiceId, plan.id]);
  const actions = await ctx.db.query(ACTION_TEXTS, [practiceId, plan.id]);
  const stored: StoredTexts = {
    steps: new Map(steps.map((row) => [row.key, row])),
    actions: new Map(actions.map((row) => [row.key, row])),
  };
  const noReachReasons = new Map<string, string | null>();
  for (const key of plan.noReachBy.keys()) {
    noReachReasons.set(key, await reasons.reasonOf(ctx, plan.actionIds.get(key)!));
  }
  const definitions = definitionsOf(
    plan.snapshot,
    (key) => {
      const { purpose, guidance } = stored.steps.get(key)!;
      return { purpose, guidance };
    },
    (key) => {
      const { guidance, prompt } = stored.actions.get(key)!;
      const noReachReason = noReachReasons.get(key) ?? null;
      return { guidance, prompt, noReachReason, noReachBy: plan.noReachBy.get(key) ?? null };
    },
  );
  // Opened in place, so on a copy: the snapshot and the rows keep the texts as they are stored.
  const opened = structuredClone(definitions);
  await openTexts(ctx, opened);
  return { steps: opened, stored };
}
