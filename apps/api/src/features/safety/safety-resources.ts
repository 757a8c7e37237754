import { resources } from '@footing/library';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import type { SetSafetyResourcesInput } from './safety.inputs.js';
import type { SafetyResourcesType } from './safety.type.js';

interface Own {
  country: string;
  text: string;
  version: number;
}

/** Where somebody can turn: the library's words for each country, or the practice's own in their place. */
@Injectable()
export class SafetyResources {
  async all(ctx: Ctx): Promise<SafetyResourcesType[]> {
    const rows = await ctx.db.query<Own>(
      'select country, text, version from safety_resources where practice_id = $1',
      [ctx.db.scope.practiceId],
    );
    const own = new Map(rows.map((row) => [row.country, row]));
    return resources.map(({ country, name, text }) => {
      const row = own.get(country);
      // A text that is ours again word for word is not theirs any more.
      const isOwn = row !== undefined && row.text !== text;
      return { country, name, text: row?.text ?? text, own: isOwn, version: row?.version ?? 0 };
    });
  }

  /** Without a text, ours stands again. */
  async set(ctx: Ctx, input: SetSafetyResourcesInput): Promise<SafetyResourcesType> {
    const { country, version } = input;
    const shipped = resources.find((each) => each.country === country);
    if (!shipped) throw invalid('input.country', 'is not one of the countries here.');
    const text = input.text?.trim() || shipped.text;
    const changed = await ctx.db.change<{ version: number }>(
      `insert into safety_resources as r (practice_id, country, text, version, changed_at)
       select $1, $2, $3, 1, $5 where $4 = 0
       on conflict do nothing returning version`,
      [ctx.db.scope.practiceId, country, text, version, ctx.now],
    );
    const [saved] =
      changed.length > 0
        ? changed
        : await ctx.db.change<{ version: number }>(
            `update safety_resources set text = $3, version = version + 1, changed_at = $5
             where practice_id = $1 and country = $2 and version = $4 returning version`,
            [ctx.db.scope.practiceId, country, text, version, ctx.now],
          );
    if (saved) {
      return { ...shipped, text, own: text !== shipped.text, version: saved.version };
    }
    const now = (await this.all(ctx)).find((each) => each.country === country)!;
    throw new Refusal('STALE', 'Somebody changed this text meanwhile.', {
      current: now.text,
      version: now.version,
    });
  }
}
