import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
import { Fault, notFound } from '../../../platform/errors/fault.js';
import { RECALL_VERSION, VERSION_TO_RECALL, VISIBLE_VERSION } from '../templates.sql.js';
import type { RecallVersionInput } from '../templates.inputs.js';
import type { TemplateVersionType } from '../template.type.js';
import { words } from '../templates.words.js';
import { VersionRecalled } from './version-recalled.js';

/** Recalls published versions, for good: outreach of every plan on such a version is closed. */
@Injectable()
export class VersionRecallService {
  constructor(private readonly recalled: VersionRecalled) {}

  /** For the author of the template, and for owners. A repeated request keeps the first reason. */
  async recall(ctx: Ctx, { versionId, reason }: RecallVersionInput): Promise<TemplateVersionType> {
    const { practiceId, memberId } = ctx.actor;
    const id = versionId.toLowerCase();
    const known = await this.#find(ctx, id);
    if (!known?.mayRecall) throw await this.#notAllowed(ctx, id);
    if (known.recall) return known;
    const sealed = await sealText(ctx, { column: 'template_versions.recall_reason', id }, reason);
    await ctx.db.query(RECALL_VERSION, [practiceId, id, ctx.now, memberId, sealed]);
    await this.recalled.publish(ctx, id);
    return (await this.#find(ctx, id))!;
  }

  async #find(ctx: Ctx, id: string): Promise<TemplateVersionType | undefined> {
    const { practiceId, memberId, role } = ctx.actor;
    const isOwner = role === 'OWNER';
    const [row] = await ctx.db.query(VERSION_TO_RECALL, [practiceId, memberId, id, isOwner]);
    return row?.version;
  }

  /** FORBIDDEN for a version that the caller can see, else NOT_FOUND. */
  async #notAllowed(ctx: Ctx, id: string): Promise<Fault> {
    const [visible] = await ctx.db.query(VISIBLE_VERSION, [ctx.actor.practiceId, id]);
    return visible ? new Fault('FORBIDDEN', words.recall.onlyAuthorOrOwner) : notFound();
  }
}
