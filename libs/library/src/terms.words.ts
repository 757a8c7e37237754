import { CARE_WORDS, CONFIDENTIAL, NOT_THERAPY } from './care.words.js';
import { reworded } from './reworded.js';

export { CARE_WORDS, careWordsMissingIn } from './care.words.js';

/** The kinds of texts that ship. */
export type ShippedTermsKind = 'AGREEMENT' | 'PRIVACY_NOTICE' | 'HEALTH_DATA';

/** One version of a shipped text. */
export interface ShippedTerms {
  kind: ShippedTermsKind;
  /** Counts the versions of one kind from 1. People have accepted published versions: add a version, never edit one. */
  number: number;
  /** Markdown. */
  body: string;
}

/** As the first version said it: a published text never changes. */
const CONFIDENTIAL_IN_1 =
  'What you tell your coach is confidential, unless a law makes them act, for instance when a child is in danger.';

/** As the second version said it. */
const CONFIDENTIAL_IN_2 =
  'What you tell your coach is confidential, unless a law or a court makes them act, for instance when a child is in danger.';

/** As the first two versions said it. */
const SAFETY_ANSWERS_STAY_IN_2 = 'What you answer in the safety questions stays with you.';

/** As the third version said it. */
const SAFETY_ANSWERS_STAY_IN_3 = 'Only you can read what you answer in the safety questions.';

/** As the first three versions said it. */
const agreementOf3 = (careWords: readonly string[]): string => `## What coaching is

Your coach helps you think clearly and take small steps. You decide what you do. Your coach makes no promise about how things turn out, and none about what anyone else will do.

## Its limits

${careWords.join('\n\n')}

If you are in danger or think about ending your life, use **Get help now** on any page. Nobody watches this app around the clock.

## What we ask of you

- You are 18 or older.
- You use your own account and keep your password to yourself.
- You respect the other person’s limits. If they ask for space or no contact, or if there is a court order, that comes first.
- You bring your own words. Please add no recordings without consent, and no private messages or pictures of the other person.

## Ending

You can stop at any time without giving a reason. Your coach can end the work too, and tells you if they do. What you agreed on about sessions and payment is between you and your practice and is not part of this text.`;

/** As the fourth version said it. */
const AGREEMENT_4 = `## What coaching is

Your coach helps you think clearly and take small steps. You decide what you do. Your coach can’t promise how things will turn out or what anyone else will do.

## Its limits

${CARE_WORDS.join('\n\n')}

If you are in danger or thinking about ending your life, use **Get help now** on any page. Nobody watches this app around the clock.

## What we ask of you

- You are 18 or older.
- You use your own account and keep your password to yourself.
- You respect the other person’s limits. If they ask for space or no contact, or if there’s a court order, that comes first.
- You write in your own words. Please don’t add private messages or pictures of the other person, or recordings without consent.

## Ending

You can stop at any time without giving a reason. Your coach can stop too, and will tell you. What you agreed on about sessions and payment is between you and the practice and isn’t part of this text.`;

const AGREEMENT = reworded(AGREEMENT_4, [
  [
    'Please don’t add private messages or pictures of the other person, or recordings without consent.',
    'Please don’t add the other person’s private messages or pictures, or recordings of them.',
  ],
  [
    'What you agreed on about sessions and payment is between you and the practice and isn’t part of this text.',
    'Anything you’ve agreed to about sessions and payment is between you and the practice and isn’t part of this agreement.',
  ],
]);

/** The texts that apply until a practice publishes its own; HEALTH_DATA is the same for every practice. */
export const shippedTerms: readonly ShippedTerms[] = [
  {
    kind: 'AGREEMENT',
    number: 1,
    body: agreementOf3([NOT_THERAPY, CONFIDENTIAL_IN_1, SAFETY_ANSWERS_STAY_IN_2]),
  },
  {
    kind: 'AGREEMENT',
    number: 2,
    body: agreementOf3([NOT_THERAPY, CONFIDENTIAL_IN_2, SAFETY_ANSWERS_STAY_IN_2]),
  },
  {
    kind: 'AGREEMENT',
    number: 3,
    body: agreementOf3([NOT_THERAPY, CONFIDENTIAL, SAFETY_ANSWERS_STAY_IN_3]),
  },
  {
    kind: 'AGREEMENT',
    number: 4,
    body: AGREEMENT_4,
  },
  {
    kind: 'AGREEMENT',
    number: 5,
    body: AGREEMENT,
  },
  {
    kind: 'PRIVACY_NOTICE',
    number: 1,
    body: `## Who is responsible

The practice named above decides what happens to your information. Its contact is shown there too.

## What is kept, and why

- Your name, email address and time zone, so that you can sign in and your coach can reach you.
- Your plan, sessions and shared notes, so that you and your coach can work together.
- What you write here about your health and your relationship: check-ins, contacts, reflections, answers and messages you decide not to send. This is kept only while you agree to it. Your readers page shows who can read what.
- When you signed in and from which kind of device, to protect your account.

What you write is encrypted before it is stored. It is not sold and not used for advertising.

## How long

Your practice keeps it while you work together. After that it keeps only what the law requires, for as long as the law requires.

## Your rights

You can ask your practice for a copy of your information, for a correction, or to have it erased. You can take back your agreement on health and relationship data at any time on your account page. What was done before stays lawful. You can also complain to the data protection authority where you live.`,
  },
  {
    kind: 'HEALTH_DATA',
    number: 1,
    body: `I agree that my practice keeps and uses what I write here about my health, my feelings and my relationship, so that my coach can work with me. I can take this back at any time on my account page. Then nothing new is kept, and I can still read, get help and leave.`,
  },
  {
    kind: 'HEALTH_DATA',
    number: 2,
    body: `I agree that my coach’s practice may save and use what I write here about my health, my feelings, and my relationship, so that my coach can work with me. I can take this back at any time under “Agreement and privacy”. After that, nothing new is saved. I can still read what is here, get help, and stop using Footing.`,
  },
];

/** The latest version of each shipped text. */
export const latestShippedTerms: readonly ShippedTerms[] = shippedTerms.filter(
  ({ kind, number }) => !shippedTerms.some((text) => text.kind === kind && text.number > number),
);
