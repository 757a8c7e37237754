/** The title of a window in front of someone else. */
export const NEUTRAL_TITLE = 'Footing';

/**
 * The only titles that say more than "Footing", by the first part of an address. Anyone may see them in a tab or in the
 * history of a browser: they name no person and nothing that tells what the work is about.
 */
const TITLES = new Map([
  ['today', 'Today'],
  ['plan', 'Plan'],
  ['check-in', 'Check-in'],
  ['coach', 'Coach'],
  ['you', 'You'],
  ['clients', 'Clients'],
  ['sessions', 'Sessions'],
  ['calendar', 'Calendar'],
  ['templates', 'Templates'],
  ['practice', 'Practice'],
  ['account', 'Account'],
  ['sign-in', 'Sign in'],
  ['sign-up', 'Sign up'],
  ['meet', 'Book a time'],
]);

export function titleOf(pathname: string): string {
  const name = TITLES.get(pathname.split('/')[1] ?? '');
  return name ? `${name} – ${NEUTRAL_TITLE}` : NEUTRAL_TITLE;
}
