interface Searched {
  text: string;
  prompt: string | null;
  title: string | null;
}

/** The entries that have all the words looked for, in any order; capitals and accents do not matter. */
export function matching<Entry extends Searched>(
  entries: readonly Entry[],
  lookedFor: string,
): Entry[] {
  const parts = plain(lookedFor).split(/\s+/).filter(Boolean);
  return entries.filter(({ text, prompt, title }) => {
    const all = plain([text, prompt, title].join('\n'));
    return parts.every((part) => all.includes(part));
  });
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
