import { MS_PER_DAY, uuidv7 } from '@footing/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import { newPracticeSecret } from '../../../platform/auth/tokens/practice-secret.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { Session } from '../session.entity.js';
import { SessionLink } from './session-link.entity.js';
import { DELETE_OLD_SESSION_LINKS } from './session-links.sql.js';

/** Links are kept this long after the session started, so that an old email still gets a clear answer. */
const KEPT_DAYS = 30;

type Linked = Pick<Session, 'id' | 'version' | 'status' | 'jointId' | 'startsAt'>;

/** Makes the links of emails about sessions, for clients who asked for them (ADR 45). */
@Injectable()
export class LinkEmailsService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * Links for the sessions of a client as they are now, by session; none for those at which the client can change nothing. The number
   * of statements is the same for any number of sessions: all of them are sent under the locks of one command.
   */
  async linksFor(
    ctx: Ctx,
    clientId: string,
    sessions: readonly Linked[],
  ): Promise<ReadonlyMap<string, string>> {
    const practiceId = ctx.db.scope.practiceId!;
    const linked = sessions
      .filter((each) => each.status === 'PLANNED' && !each.jointId && each.startsAt > ctx.now)
      .map((session) => ({ session, secret: newPracticeSecret(practiceId) }));
    if (linked.length === 0) return new Map();
    const forgotten = new Date(ctx.now.getTime() - KEPT_DAYS * MS_PER_DAY);
    await ctx.db.asServer(async () => {
      await ctx.db.query(DELETE_OLD_SESSION_LINKS, [practiceId, clientId, forgotten]);
      const rows = linked.map(({ session, secret: { hash } }) => ({
        ...{ id: uuidv7(ctx.now.getTime()), createdAt: ctx.now, clientId, hash },
        ...{ sessionId: session.id, version: session.version, expiresAt: session.startsAt },
      }));
      await ctx.db.of(SessionLink).insertAll(rows);
    });
    // A token after the hash is never sent to a server, so it appears in no log.
    const link = (token: string) => `${this.config.publicUrl}/appointment#token=${token}`;
    return new Map(linked.map(({ session, secret }) => [session.id, link(secret.text)]));
  }
}
