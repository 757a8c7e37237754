import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { isStorableText, isUuid } from '@footing/kernel';
import { invalid } from '../errors/fault.js';
import { words } from './paging.words.js';
import { words as fieldWords } from '../graphql/graphql.words.js';

export const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;

@ObjectType('PageInfo', { description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field({ description: 'Whether more rows follow.' }) hasNextPage: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Pass it as `after` to get the next page.',
  })
  endCursor: string | null;
}

/** The arguments of every paginated list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true }) @IsOptional() first?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() after?: string | null;
}

/** Limits `first` to MAX_PAGE. */
export function pageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return DEFAULT_PAGE;
  if (first < 1 || first > MAX_PAGE) {
    throw invalid('first', fieldWords.wholeNumber(1, MAX_PAGE));
  }
  return first;
}

/** Before every id. */
export const NIL_ID = '00000000-0000-0000-0000-000000000000';

/** The position of a cursor: the sort key of the last row (any text) and its id. */
export interface Cursor {
  key: string;
  id: string;
}

export function writeCursor({ key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

export function readCursor(after: string | null | undefined): Cursor | null {
  if (!after) return null;
  try {
    const [key, id] = JSON.parse(Buffer.from(after, 'base64url').toString()) as unknown[];
    if (typeof key === 'string' && isStorableText(key) && typeof id === 'string' && isUuid(id)) {
      return { key, id };
    }
  } catch {
    // Falls through to the error for every invalid cursor.
  }
  throw notOfThisList();
}

/** As `readCursor`, for a list sorted by time: the key is an instant, ISO 8601 in UTC. */
export function readTimeCursor(after: string | null | undefined): Cursor | null {
  const cursor = readCursor(after);
  if (!cursor) return null;
  const time = Date.parse(cursor.key);
  const key = Number.isNaN(time) ? '' : new Date(time).toISOString();
  // Years that Postgres formats differently or does not support.
  if (!/^(?!0000)\d{4}-/.test(key)) throw notOfThisList();
  return { id: cursor.id, key };
}

/** For a cursor that another list, or nobody, has written. */
export const notOfThisList = () => invalid('after', words.notOfThisList);

/** Makes a page of rows that were selected with one row more than requested. */
export function connection<T>(rows: T[], first: number, cursorOf: (row: T) => Cursor) {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: writeCursor(cursorOf(node)) }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
