interface Range {
  from: number;
  /** The last byte, too. */
  to: number;
}

/**
 * The part of a file that is asked for, as players on phones do: null for all of it. Several parts at once are answered with all of it,
 * as is everything that is no range of bytes.
 */
export function rangeOf(header: string | undefined, size: number): Range | 'OUTSIDE' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'OUTSIDE' : { from: size - length, to: size - 1 };
  }
  const from = Number(first);
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < from) return null;
  return from >= size ? 'OUTSIDE' : { from, to };
}
