/**
 * A copy of texts in which some sentences are replaced; `sentences` are pairs of the old and the new one. For a new
 * version of a questionnaire. Throws Error if an old sentence is not found.
 */
export function reworded<T>(texts: T, sentences: readonly (readonly [string, string])[]): T {
  const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
  return JSON.parse(
    sentences.reduce((all, [old, now]) => {
      if (!all.includes(inJson(old))) throw new Error(`There is no text with “${old}”.`);
      return all.replaceAll(inJson(old), inJson(now));
    }, JSON.stringify(texts)),
  ) as T;
}
