import type { FaultKind } from '../session/faults';

export const words = {
  loading: 'Loading',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  failed: 'This didn’t work',
  failures: {
    OFFLINE: 'You’re offline',
    NOT_FOUND: 'Not found',
    FORBIDDEN: 'You don’t have access',
    UNAUTHENTICATED: 'You’re signed out',
    RATE_LIMITED: 'Too many tries',
  } satisfies Partial<Record<FaultKind, string>> as Partial<Record<FaultKind, string>>,
  showMore: 'Show more',
  search: 'Search',
  clearSearch: 'Clear search',
  menuFailed: 'The menu couldn’t load. Check your connection and try again.',
  timeZone: 'Time zone',
  noTimeZone: 'No city found',
  colorScheme: {
    label: 'Light or dark',
    auto: 'Match device',
    light: 'Light',
    dark: 'Dark',
  },
};
