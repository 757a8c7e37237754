import { localDateOf } from '@footing/kernel';
import { readFile, type FileFormat, type FileHead } from '@footing/library';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { AUTHOR } from './exported-files.sql.js';
import './file-problem.type.js';
import { sourceOf, type Lineage } from './lineage.js';

/** What a file says about its author, its day and its origin. It names the caller only if they want to be named. */
export async function originOfFile(
  ctx: Ctx,
  { named, lineage }: { named: boolean; lineage: Lineage | null },
): Promise<Pick<FileHead, 'exportedOn' | 'author' | 'copiedFrom'>> {
  const { memberId, practiceId } = ctx.actor;
  const [caller] = await ctx.db.query(AUTHOR, [practiceId, memberId]);
  const { name, practice, zone } = caller!;
  return {
    exportedOn: localDateOf(ctx.now.getTime(), zone),
    author: named ? { name, practice } : null,
    copiedFrom: sourceOf(lineage),
  };
}

/** Reads the text of a file; refuses one that is not as its format says. */
export function fileIn<T>(text: string, format: FileFormat<T>): T {
  const read = readFile(text, format);
  if (read.ok) return read.value;
  throw new Refusal('BAD_FILE', read.error[0]!.message, { fileProblems: read.error });
}
