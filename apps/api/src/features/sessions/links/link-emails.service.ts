import { MS_PER_DAY, uuidv7 } from '@footing/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import { newPracticeSecret } from '../../../platform/auth/tokens/practice-secret.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { Session } from '../session.entity.js';
import { DELETE_OLD_SESSION_LINKS, INSERT_SESSION_LINK } from './session-links.sql.js';

/** Links are kept this long after the session started, so that an old email still gets a clear answer. */
const KEPT_DAYS = 30;

/** Makes the links of emails about sessions, for clients who asked for them (ADR 45). */
@Injectable()
export class LinkEmailsService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** A link for the session as it is now; undefined if there is nothing that its client can change. */
  async linkFor(
    ctx: Ctx,
    clientId: string,
    session: Pick<Session, 'id' | 'version' | 'status' | 'jointId' | 'startsAt'>,
  ): Promise<string | undefined> {
    const { id, version, status, jointId, startsAt } = session;
    if (status !== 'PLANNED' || jointId || startsAt <= ctx.now) return undefined;
    const practiceId = ctx.db.scope.practiceId!;
    const { text, hash } = newPracticeSecret(practiceId);
    const forgotten = new Date(ctx.now.getTime() - KEPT_DAYS * MS_PER_DAY);
    const link = [uuidv7(ctx.now.getTime()), ctx.now, clientId, id, version, hash, startsAt];
    await ctx.db.asServer(async () => {
      await ctx.db.query(DELETE_OLD_SESSION_LINKS, [practiceId, clientId, forgotten]);
      await ctx.db.query(INSERT_SESSION_LINK, [practiceId, ...link]);
    });
    // A token after the hash is never sent to a server, so it appears in no log.
    return `${this.config.publicUrl}/appointment#token=${text}`;
  }
}
