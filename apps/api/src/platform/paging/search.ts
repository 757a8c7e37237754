import { searchKey } from '@footing/kernel';

/** What a person typed, to be found anywhere in a search key; its %, _ and \ stand for themselves. Null for nothing. */
export function likePattern(search: string | null | undefined): string | null {
  const text = searchKey(search ?? '');
  return text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null;
}
