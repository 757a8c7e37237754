import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../context/ctx.js';
import { Sealing } from '../sealing/sealing.service.js';
import type { MailRequest } from './mails.js';

export const OUTBOX_SEAL = 'outbox';

/** Effects are rows of the change that causes them, and are delivered after it was committed. */
@Injectable()
export class Outbox {
  constructor(private readonly sealing: Sealing) {}

  async mail(ctx: Ctx, request: MailRequest): Promise<void> {
    await ctx.db.change(
      `insert into outbox (id, practice_id, kind, payload, created_at, available_at)
       values ($1, $2, $3, $4, $5, $5)`,
      [
        uuidv7(ctx.now.getTime()),
        ctx.db.scope.practiceId,
        request.kind,
        this.sealing.sealForPlatform(OUTBOX_SEAL, JSON.stringify(request)),
        ctx.now,
      ],
    );
  }
}
