import type { TermsKind } from '@footing/contract';

/** The name of a text, also within a sentence. */
export function kindName(kind: TermsKind): string {
  switch (kind) {
    case 'ADULT':
      return 'age of 18 or older';
    case 'AGREEMENT':
      return 'agreement';
    case 'PRIVACY_NOTICE':
      return 'privacy notice';
    case 'HEALTH_DATA':
      return 'health and relationship data';
  }
}

export const kindTitle = (kind: TermsKind): string => {
  const name = kindName(kind);
  return name[0]!.toUpperCase() + name.slice(1);
};

/** "Version 2", or "Footing's version 1" for a text that ships with the product. */
export const versionName = ({ number, shipped }: { number: number; shipped: boolean }): string =>
  shipped ? `Footing’s version ${number}` : `Version ${number}`;
