/** The entries that have all the words looked for, in any order; capitals and accents do not matter. */
export function matching<Entry>(
  entries: readonly Entry[],
  lookedFor: string,
  textsOf: (entry: Entry) => readonly (string | null)[],
): Entry[] {
  const parts = plain(lookedFor).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const all = plain(textsOf(entry).join('\n'));
    return parts.every((part) => all.includes(part));
  });
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
