import { createContext, useContext, type ReactNode } from 'react';

/** Pronouns for a client in the third person. */
export interface Pronouns {
  they: string;
  them: string;
  their: string;
  theirs: string;
  themselves: string;
  /** Whether verbs take the plural: "they need", "she needs". */
  plural: boolean;
}

const THEY: Pronouns = {
  they: 'they',
  them: 'them',
  their: 'their',
  theirs: 'theirs',
  themselves: 'themselves',
  plural: true,
};
const SHE: Pronouns = {
  they: 'she',
  them: 'her',
  their: 'her',
  theirs: 'hers',
  themselves: 'herself',
  plural: false,
};
const HE: Pronouns = {
  they: 'he',
  them: 'him',
  their: 'his',
  theirs: 'his',
  themselves: 'himself',
  plural: false,
};
const IT: Pronouns = {
  they: 'it',
  them: 'it',
  their: 'its',
  theirs: 'its',
  themselves: 'itself',
  plural: false,
};

const KNOWN: Record<string, Pronouns> = { they: THEY, she: SHE, he: HE, it: IT };
/** The first word identifies a known set; an unknown set counts only if enough of its forms were written. */
const LEAST_WRITTEN = 3;

/**
 * Parses what a client wrote ("she/her", "xe/xem/xyr", "they or she"). The first pronoun counts. Singular they if
 * nothing was written or it is not enough to continue.
 */
export function pronounsOf(written: string | null | undefined): Pronouns {
  const words = (written ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const known = words.map((word) => KNOWN[word]).find((one) => one !== undefined);
  if (known) return known;
  const isOneSet = /^\s*\p{L}+(\s*\/\s*\p{L}+)+\s*$/u.test(written ?? '');
  if (!isOneSet || words.length < LEAST_WRITTEN) return THEY;
  const [they, them, their, theirs = `${their}s`, themselves = `${them}self`] = words as [
    string,
    string,
    string,
    string?,
    string?,
  ];
  return { they, them, their, theirs, themselves, plural: false };
}

/** "they need", "she needs". */
export const pronounWithVerb = (
  { they, plural }: Pronouns,
  singular: string,
  ofMany: string,
): string => `${they} ${plural ? ofMany : singular}`;

const PronounsContext = createContext(THEY);

/** Provides the client's pronouns to the components below. */
export function AboutClient({
  pronouns,
  children,
}: {
  /** As the client wrote them. */
  pronouns: string;
  children: ReactNode;
}) {
  return <PronounsContext value={pronounsOf(pronouns)}>{children}</PronounsContext>;
}

/** The pronouns of the page's client; singular they elsewhere. */
export const usePronouns = (): Pronouns => useContext(PronounsContext);
