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

  mail(ctx: Ctx, request: MailRequest): Promise<void> {
    return this.#write(ctx, request, true);
  }

  /** The work of `mail` and no mail: nobody can tell from the time whether somebody is written to. */
  pretend(ctx: Ctx, request: MailRequest): Promise<void> {
    return this.#write(ctx, request, false);
  }

  async #write(ctx: Ctx, request: MailRequest, really: boolean): Promise<void> {
    await ctx.db.change(
      `insert into outbox (id, practice_id, kind, payload, created_at, available_at)
       select $1::uuid, $2::uuid, $3::text, $4::bytea, $5::timestamptz, $5::timestamptz where $6::boolean`,
      [
        uuidv7(ctx.now.getTime()),
        ctx.db.scope.practiceId,
        request.kind,
        this.sealing.sealForPlatform(OUTBOX_SEAL, JSON.stringify(request)),
        ctx.now,
        really,
      ],
    );
  }
}
