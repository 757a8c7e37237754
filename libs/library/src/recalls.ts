/** A version of a shipped template that must not be used any more. */
export interface LibraryRecall {
  slug: string;
  version: number;
  /** What is wrong with it, for coaches; clients do not read it. Plain words, one or two sentences. */
  reason: string;
}

/**
 * The versions that a release recalls. When it starts, outreach of every plan on them is closed, in every practice. An entry
 * is never removed: a recall is final. The same release ships a newer version, or none is offered.
 */
export const libraryRecalls: readonly LibraryRecall[] = [];
