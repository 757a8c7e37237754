import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { outcomesOf } from './outcome-tables.js';
import { TEMPLATE_OUTCOMES } from './outcomes.sql.js';
import type { TemplateOutcomesType } from './outcomes.type.js';

/** What became of the plans of a template: numbers only, and none of a few people. */
@Injectable()
export class OutcomesService {
  async ofTemplate(ctx: Ctx, templateId: string): Promise<TemplateOutcomesType> {
    const { practiceId, role } = ctx.actor;
    const [row] = await ctx.db.query(TEMPLATE_OUTCOMES(ctx), [practiceId, templateId, ctx.now]);
    if (!row) throw notFound();
    return { ofPractice: role === 'OWNER', ...outcomesOf(row.versions, row.tallies) };
  }
}
