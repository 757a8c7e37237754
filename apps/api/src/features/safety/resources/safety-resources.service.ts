import { localDateOf } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { memberRef } from '../../people/index.js';
import type { HelplineInput, SetSafetyResourcesInput } from '../safety.inputs.js';
import type { PracticeHelplineType, SafetyResourcesType } from '../safety.type.js';
import { PRACTICE_HELPLINES } from '../safety.sql.js';
import { PRACTICE_TIME_ZONE, SAVE_HELPLINES } from '../safety.sql.js';
import { words } from '../safety.words.js';

const CHANNELS = ['phone', 'text', 'chat'] as const;
const TEXTS = ['kind', 'name', ...CHANNELS, 'hours'] as const;

/** The helplines that a practice added, by country. Each line has who checked it and when. */
@Injectable()
export class SafetyResourcesService {
  /** All countries for which the practice has helplines. */
  async all(ctx: Ctx): Promise<SafetyResourcesType[]> {
    const rows = await ctx.db.query(PRACTICE_HELPLINES, [ctx.db.scope.practiceId]);
    if (ctx.actor.role === 'OWNER') return rows;
    return rows.map((row) => ({ ...row, earlierText: null }));
  }

  async set(ctx: Ctx, input: SetSafetyResourcesInput): Promise<SafetyResourcesType> {
    const { country, version } = input;
    const before = await this.#of(ctx, country);
    if ((before?.version ?? 0) !== version) throw stale(before);
    const lines = await this.#checked(ctx, input.lines, before?.lines ?? []);
    const [saved] = await ctx.db.query(SAVE_HELPLINES, [
      ctx.db.scope.practiceId,
      country,
      JSON.stringify(lines),
      version,
      ctx.now,
    ]);
    if (!saved) throw stale(await this.#of(ctx, country));
    return saved;
  }

  async #of(ctx: Ctx, country: string): Promise<SafetyResourcesType | undefined> {
    return (await this.all(ctx)).find((each) => each.country === country);
  }

  /** Who checked a line and when is set here, never by the caller. */
  async #checked(
    ctx: Ctx,
    lines: readonly HelplineInput[],
    before: readonly PracticeHelplineType[],
  ): Promise<PracticeHelplineType[]> {
    const { name } = await ctx.load(memberRef, ctx.actor.memberId!);
    const today = localDateOf(ctx.now.getTime(), await this.#zone(ctx));
    return lines.map((line, at) => {
      const texts = textsOf(line);
      if (!CHANNELS.some((channel) => texts[channel])) {
        throw invalid(`input.lines.${at}.phone`, words.helplines.noWayToReach);
      }
      const known = before.find((each) => TEXTS.every((key) => each[key] === texts[key]));
      if (line.checked) return { ...texts, checkedBy: name, checkedOn: today };
      if (known) return known;
      throw invalid(`input.lines.${at}.checked`, words.helplines.notChecked);
    });
  }

  async #zone(ctx: Ctx): Promise<string> {
    const [practice] = await ctx.db.query(PRACTICE_TIME_ZONE, [ctx.db.scope.practiceId]);
    return practice!.timeZone;
  }
}

function textsOf({ kind, name, phone, text, chat, hours }: HelplineInput) {
  const word = (value: string | null | undefined) => value?.trim() || null;
  return {
    kind,
    name: name.trim(),
    phone: word(phone),
    text: word(text),
    chat: word(chat),
    hours: word(hours),
  };
}

const stale = (current: SafetyResourcesType | undefined) =>
  new Refusal('STALE', words.helplines.stale, {
    version: current?.version ?? 0,
  });
