import { isUuid } from '@footing/kernel';
import type { Ctx } from '../context/ctx.js';
import { NOTIFY_LIVE } from './live.sql.js';

/** CONTENT: there is something new to read. ACCESS: who may read has changed. */
type Kind = 'CONTENT' | 'ACCESS';
const KINDS: readonly string[] = ['CONTENT', 'ACCESS'] satisfies Kind[];

export interface Announcement {
  kind: Kind;
  practiceId: string;
  /** Ids of what changed: of clients, and of members whose pages show it. None: everybody in the practice. */
  about: string[];
}

/** Tells all processes about a change when the transaction commits. Each of them reads anew what its receivers may read. */
export function announce(ctx: Ctx, kind: Kind, about: readonly string[]): Promise<void> {
  const practiceId = ctx.db.scope.practiceId!;
  return ctx.db.write(NOTIFY_LIVE, [[kind, practiceId, ...new Set(about)].join(' ')]);
}

/** As `announce`, about what everybody in the practice sees. */
export const announceToAll = (ctx: Ctx): Promise<void> => announce(ctx, 'CONTENT', []);

/** Null for what no process of ours has sent: every role of the database can notify. */
export function readAnnouncement(payload: string): Announcement | null {
  const [kind = '', practiceId = '', ...about] = payload.split(' ');
  const isOurs = KINDS.includes(kind) && [practiceId, ...about].every((id) => isUuid(id));
  return isOurs ? { kind: kind as Kind, practiceId, about } : null;
}
