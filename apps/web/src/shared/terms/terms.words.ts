import type { TermsKind } from '@footing/contract';

export const words = {
  age: {
    label: 'How old are you?',
    adult: '18 or older',
    underAge: 'Under 18',
    missing: 'Please tell us how old you are.',
  },
  /** On a page that opens before anyone signs in, so it doesn't say what these questions decide. */
  beforeSafety: 'Before you answer, we’ll tell you what your coach can and can’t see.',
  notChecked: 'Please check this box to continue.',
  read: (kind: TermsKind) => `Read the ${kindName(kind)}`,
  acceptAgreement: (practice: string) => `I accept ${practice}’s agreement.`,
  acceptPrivacyNotice: 'I have read and accept the privacy notice.',
  agree: 'I agree',
  version: (version: string) => `${version}, published {when}`,
  underAge: {
    title: 'Footing is for adults, but there is help for you',
    says: 'You didn’t do anything wrong. You need to be 18 to use Footing, so nothing you entered was saved. These people know how to help, and you can talk to them for free. An adult you trust can help too, like a parent, a teacher, or a school counselor.',
    back: 'I chose this by mistake',
  },
};

/** The name of a text, also within a sentence. */
export function kindName(kind: TermsKind): string {
  switch (kind) {
    case 'ADULT':
      return '18 or older';
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
  shipped ? `Footing’s standard text, version ${number}` : `Version ${number}`;
