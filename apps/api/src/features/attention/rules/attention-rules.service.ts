import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { attentionDueInPractice } from '../../people/index.js';
import type { AttentionRuleInput, SetAttentionRulesInput } from '../attention.inputs.js';
import type { AttentionRulesType, RuleNumberType } from '../attention.type.js';
import {
  ALWAYS_ON,
  NUMBERS,
  RULED,
  RULES,
  USUAL,
  type Rule,
  type RuledKind,
  type RuleNumber,
} from './attention-rules.js';
import { AttentionRuleSet } from './attention-rule-set.entity.js';
import { words } from '../attention.words.js';
import { words as fieldWords } from '../../../platform/graphql/graphql.words.js';

type Rules = Record<RuledKind, Rule>;

/** The practice's rules for attention items. Every coach can read them, an owner sets them. */
@Injectable()
export class AttentionRulesService {
  async read(ctx: Ctx): Promise<AttentionRulesType> {
    const row = await ctx.db.of(AttentionRuleSet).findOne({});
    return typeOf({ ...USUAL, ...(row?.rules as Partial<Rules> | undefined) }, row?.version ?? 0);
  }

  async set(ctx: Ctx, { version, rules }: SetAttentionRulesInput): Promise<AttentionRulesType> {
    const current = await this.read(ctx);
    const next = ruled(current, rules);
    const saved = {
      rules: next,
      version: version + 1,
      changedAt: ctx.now,
      changedBy: ctx.actor.memberId,
    };
    const stored = ctx.db.of(AttentionRuleSet);
    const isSaved =
      version === 0 ? await stored.insertNew(saved) : (await stored.update({ version }, saved)) > 0;
    if (isSaved) {
      await attentionDueInPractice(ctx);
      return typeOf(next, saved.version);
    }
    throw new Refusal('STALE', words.rules.stale, { version: current.version });
  }
}

/** Applies the requested changes. Throws INVALID_INPUT with the path of an invalid value. */
function ruled({ rules }: AttentionRulesType, asked: readonly AttentionRuleInput[]): Rules {
  const next = Object.fromEntries(
    rules.map(({ kind, on, days, by, at }) => [
      kind,
      { on, ...(days && { days: days.is }), ...(by && { by: by.is }), ...(at && { at: at.is }) },
    ]),
  ) as Rules;
  asked.forEach((rule, index) => {
    const path = `input.rules.${index}`;
    const kind = RULED.find((each) => each === rule.kind);
    if (!kind) throw invalid(`${path}.kind`, words.rules.none);
    if (asked.findIndex((each) => each.kind === kind) < index) {
      throw invalid(`${path}.kind`, words.rules.twice);
    }
    if (!rule.on && ALWAYS_ON.includes(kind)) throw invalid(`${path}.on`, words.rules.alwaysOn);
    next[kind] = { ...next[kind], on: rule.on, ...numbersOf(kind, rule, path) };
  });
  return next;
}

function numbersOf(kind: RuledKind, rule: AttentionRuleInput, path: string): Omit<Rule, 'on'> {
  const given = NUMBERS.filter((name) => rule[name] !== null && rule[name] !== undefined);
  return Object.fromEntries(
    given.map((name) => {
      const limits = RULES[kind][name];
      const value = rule[name]!;
      if (!limits) throw invalid(`${path}.${name}`, words.rules.notOfThisRule);
      if (value < limits.least || value > limits.most) {
        throw invalid(`${path}.${name}`, fieldWords.wholeNumber(limits.least, limits.most));
      }
      return [name, value];
    }),
  );
}

function typeOf(rules: Rules, version: number): AttentionRulesType {
  return {
    version,
    rules: RULED.map((kind) => ({
      kind,
      on: rules[kind].on,
      mayBeOff: !ALWAYS_ON.includes(kind),
      days: numberOf(RULES[kind].days, rules[kind].days),
      by: numberOf(RULES[kind].by, rules[kind].by),
      at: numberOf(RULES[kind].at, rules[kind].at),
    })),
  };
}

const numberOf = (limits: RuleNumber | undefined, is: number | undefined): RuleNumberType | null =>
  limits ? { ...limits, is: is ?? limits.usual } : null;
