import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
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

type Rules = Record<RuledKind, Rule>;

/** The practice's rules for attention items. Every coach can read them, an owner sets them. */
@Injectable()
export class AttentionRulesService {
  async read(ctx: Ctx): Promise<AttentionRulesType> {
    const [row] = await ctx.db.query<{ rules: Partial<Rules>; version: number }>(
      'select rules, version from attention_rules where practice_id = $1',
      [ctx.actor.practiceId],
    );
    return typeOf({ ...USUAL, ...row?.rules }, row?.version ?? 0);
  }

  async set(ctx: Ctx, { version, rules }: SetAttentionRulesInput): Promise<AttentionRulesType> {
    const current = await this.read(ctx);
    const next = ruled(current, rules);
    const { practiceId, memberId } = ctx.actor;
    const values = [practiceId, JSON.stringify(next), version, ctx.now, memberId];
    const [saved] =
      version === 0
        ? await ctx.db.query<{ version: number }>(
            `insert into attention_rules (practice_id, rules, version, changed_at, changed_by)
             select $1, $2, $3 + 1, $4, $5 on conflict do nothing returning version`,
            values,
          )
        : await ctx.db.query<{ version: number }>(
            `update attention_rules set rules = $2, version = version + 1, changed_at = $4, changed_by = $5
             where practice_id = $1 and version = $3 returning version`,
            values,
          );
    if (saved) return typeOf(next, saved.version);
    throw new Refusal('STALE', 'Somebody changed these meanwhile.', { version: current.version });
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
    if (!kind) throw invalid(`${path}.kind`, 'has no rule: it is always shown.');
    if (asked.findIndex((each) => each.kind === kind) < index) {
      throw invalid(`${path}.kind`, 'is listed twice.');
    }
    if (!rule.on && ALWAYS_ON.includes(kind)) throw invalid(`${path}.on`, 'cannot be turned off.');
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
      if (!limits) throw invalid(`${path}.${name}`, 'does not belong to this rule.');
      if (value < limits.least || value > limits.most) {
        throw invalid(
          `${path}.${name}`,
          `must be a whole number from ${limits.least} to ${limits.most}.`,
        );
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
