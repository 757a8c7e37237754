import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The sources of a folder, with their paths. */
function sourcesIn(folder: string): [string, string][] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|html|graphql)$/.test(path) && !path.endsWith('.spec.ts'))
    .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path))
    .map((path) => [`${folder}/${path}`, readFileSync(`${root}${folder}/${path}`, 'utf8')]);
}

const sources = [
  ...sourcesIn('apps/web/src'),
  ...sourcesIn('apps/web/preload'),
  ...sourcesIn('apps/api/src'),
];
const having = (words: RegExp): string[] =>
  sources.filter(([, text]) => words.test(text)).map(([path]) => path);

/*
 * Emails have a test of their own. Everything else that can show on a screen in view of others is either one of a few
 * neutral words or does not exist. To add a way to show something outside, list it here with its words.
 */
describe('what is visible outside the window', () => {
  it('is the title, which is one of these', () => {
    const page = readFileSync(`${root}apps/web/index.html`, 'utf8');
    expect(/<title>(.*?)<\/title>/s.exec(page)?.[1]).toBe('Footing');
    const titles = readFileSync(`${root}apps/web/src/app/page-titles.words.ts`, 'utf8');
    expect(titles).not.toMatch(/\bimport\b|\brequire\b/);
    const names = [...titles.matchAll(/'([^']*)'/g)].map(([, text]) => text);
    expect(names).toEqual([
      'Footing',
      ...['today', 'Today'],
      ...['plan', 'Plan'],
      ...['check-in', 'Check-in'],
      ...['coach', 'Coach'],
      ...['you', 'You'],
      ...['clients', 'Clients'],
      ...['sessions', 'Sessions'],
      ...['calendar', 'Calendar'],
      ...['templates', 'Templates'],
      ...['practice', 'Practice'],
      ...['account', 'Account'],
      ...['sign-in', 'Sign in'],
      ...['sign-up', 'Sign up'],
      ...['meet', 'Book a time'],
      ...['/', ''],
    ]);
    const setters = sources.flatMap(([path, text]) =>
      [
        ...text.matchAll(/document\s*\.\s*title\s*=\s*([^;]*);|\btitle\b\s*\}?\s*=\s*document\b/g),
      ].map(([, value]) => `${path} ${value}`),
    );
    expect(setters).toEqual([
      'apps/web/src/app/RoutedPage.tsx isHelpOpen ? NEUTRAL_TITLE : titleOf(pathname)',
      'apps/web/src/app/RoutedPage.tsx NEUTRAL_TITLE',
    ]);
    expect(having(/document\s*\.\s*title/)).toEqual(['apps/web/src/app/RoutedPage.tsx']);
    expect(having(/<title>(?!Footing|\{words\}|\$\{title\})/)).toEqual([]);
    // Titles of drawings for screen readers, and the emails of development.
    expect(having(/<title>/)).toEqual([
      'apps/web/src/shared/path/LinePath.tsx',
      'apps/api/src/features/emails/development-emails.ts',
    ]);
  });

  it('is a file of calendar entries, which one module of the server writes', () => {
    expect(having(/from 'ical-generator'|BEGIN:V(CALENDAR|EVENT)/)).toEqual([
      'apps/api/src/platform/calendars/calendar-text.ts',
    ]);
    // All files are read entry by entry in tests/api/calendar-emails.spec.ts, calendar-feeds.spec.ts and sessions.spec.ts. The room of
    // busy times writes none: it reads those of others.
    expect(having(/text\/calendar|\.ics\b/)).toEqual([
      'apps/web/src/shared/calendar/AddToCalendar.tsx',
      'apps/web/src/features/calendars/busy/busy.words.ts',
      'apps/api/src/features/busy-times/busy-calendars.inputs.ts',
      'apps/api/src/features/busy-times/busy-calendars.worker.ts',
      'apps/api/src/features/emails/mailer.ts',
      'apps/api/src/features/calendars/feed/calendar-feed.type.ts',
      'apps/api/src/features/calendars/feed/feed-address.ts',
      'apps/api/src/features/calendars/feed/feed.controller.ts',
    ]);
  });

  it('is never a badge, and a notification only with the same two words for everything', () => {
    expect(having(/new Notification\(|showNotification|setAppBadge/)).toEqual([]);
    expect(having(/PushManager|pushManager/)).toEqual([
      'apps/web/src/features/notifications/push.ts',
      'apps/api/src/features/notifications/notifications.type.ts',
    ]);
    expect(having(/serviceWorker/)).toEqual([
      'apps/web/src/app/service-worker.ts',
      'apps/web/src/features/notifications/push.ts',
      'apps/web/src/shared/session/quiet-device.ts',
      'apps/web/src/shared/ui/first-page.ts',
    ]);
    // The service worker shows what the server sends, which is one text; tests/api/notifications.spec.ts decrypts it.
    const worker = readFileSync(`${root}apps/web/worker/worker.js`, 'utf8');
    expect(worker.match(/showNotification\(.*\)/g)).toEqual(['showNotification(title, options))']);
    expect(worker).not.toMatch(/badge/i);
    expect(having(/generateRequestDetails|sendNotification/)).toEqual([
      'apps/api/src/platform/outside/push-services.ts',
    ]);
  });

  it('is no email except those that the outbox sends', () => {
    expect(having(/sendMail\(|createTransport\(/)).toEqual([
      'apps/api/src/features/emails/mailer.ts',
    ]);
    // Opened by a tap, in the person's own apps: the practice's contact, and a helpline to text. Push services get the operator's address.
    expect(having(/mailto:|\bsms:/)).toEqual([
      'apps/web/src/shared/help/CountryHelp.tsx',
      'apps/web/src/features/accounts/invitation/EndedAccess.tsx',
      'apps/api/src/platform/outside/push-services.ts',
    ]);
  });
});
