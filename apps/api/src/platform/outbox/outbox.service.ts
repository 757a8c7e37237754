import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../context/ctx.js';
import { Sealing } from '../sealing/sealing.service.js';
import type { ClientMailRequest, MailRequest } from './mails.js';

export const OUTBOX_SEAL = 'outbox';

/** For an email that a client can cancel and that is not worth sending late. */
export interface ToClient {
  clientId: string;
  /** There is nothing to write about but reaching out. */
  onlyOutreach: boolean;
  notAfter: Date;
}

/** Effects are rows of the change that causes them, and are delivered after it was committed. */
@Injectable()
export class Outbox {
  constructor(private readonly sealing: Sealing) {}

  mail(ctx: Ctx, request: MailRequest): Promise<void> {
    return this.#write(ctx, request, true);
  }

  /** For what goes to a client; `FOR_CLIENTS` says which kinds may. */
  mailClient(ctx: Ctx, request: ClientMailRequest, client: ToClient): Promise<void> {
    return this.#write(ctx, request, true, client);
  }

  /** What has not gone out to the client yet never will; account mails are not among it. */
  async takeBack(ctx: Ctx, clientId: string, which: 'ALL' | 'ONLY_OUTREACH' = 'ALL') {
    await ctx.db.change(
      `delete from outbox where practice_id = $1 and client_id = $2 and sent_at is null and ($3 or only_outreach)`,
      [ctx.db.scope.practiceId, clientId, which === 'ALL'],
    );
  }

  /** Does the work of `mail` without an email, so that timing does not reveal whether one is sent. */
  pretend(ctx: Ctx, request: MailRequest): Promise<void> {
    return this.#write(ctx, request, false);
  }

  async #write(ctx: Ctx, request: MailRequest, really: boolean, client?: ToClient): Promise<void> {
    await ctx.db.change(
      `insert into outbox (id, practice_id, kind, payload, created_at, available_at, client_id, only_outreach, not_after)
       select $1::uuid, $2::uuid, $3::text, $4::bytea, $5::timestamptz, $5::timestamptz, $7::uuid, $8::boolean,
         $9::timestamptz where $6::boolean`,
      [
        uuidv7(ctx.now.getTime()),
        ctx.db.scope.practiceId,
        request.kind,
        this.sealing.sealForPlatform(OUTBOX_SEAL, JSON.stringify(request)),
        ctx.now,
        really,
        client?.clientId ?? null,
        client?.onlyOutreach ?? false,
        client?.notAfter ?? null,
      ],
    );
  }
}
