import { searchKey } from '@footing/kernel';

/** A LIKE pattern that finds the text anywhere in a search key, with %, _ and \ escaped; null for blank text. */
export function likePattern(search: string | null | undefined): string | null {
  const text = searchKey(search ?? '');
  return text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null;
}
