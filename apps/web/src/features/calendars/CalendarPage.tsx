import { useMe } from '../../shared/session/store';
import { BackTo, Page, PageHeader } from '../../shared/ui';
import { BusyCalendars } from './busy/BusyCalendars';
import { EmailFileSettings } from './EmailFileSettings';
import { EmailLinkSettings } from './EmailLinkSettings';
import { FeedSettings } from './FeedSettings';
import { words } from './calendars.words';

/** The calendar settings of whoever is signed in. */
export function CalendarPage() {
  const { member } = useMe();
  const isClient = member?.role === 'CLIENT';
  const reader = isClient ? 'client' : 'coach';
  return (
    <Page>
      <BackTo to={isClient ? '/you' : '/account'}>
        {isClient ? words.back.toYou : words.back.toAccount}
      </BackTo>
      <PageHeader title={words.title} />
      <FeedSettings reader={reader} />
      <EmailFileSettings reader={reader} />
      {isClient && <EmailLinkSettings />}
      {!isClient && <BusyCalendars />}
    </Page>
  );
}
