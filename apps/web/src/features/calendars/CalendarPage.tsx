import { useMe } from '../../shared/session/store';
import { BackTo, Page, PageHeader } from '../../shared/ui';
import { FeedSettings } from './FeedSettings';
import { words } from './calendars.words';

/** The calendar settings of whoever is signed in. */
export function CalendarPage() {
  const { member } = useMe();
  const isClient = member?.role === 'CLIENT';
  return (
    <Page>
      <BackTo to={isClient ? '/you' : '/account'}>
        {isClient ? words.back.toYou : words.back.toAccount}
      </BackTo>
      <PageHeader title={words.title} />
      <FeedSettings reader={isClient ? 'client' : 'coach'} />
    </Page>
  );
}
