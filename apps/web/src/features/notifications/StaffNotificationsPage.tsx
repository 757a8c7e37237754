import { useQuery } from '@apollo/client/react';
import { MyNotificationsDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { BackTo, Loaded, LoadingState, Page, PageHeader, Sheet } from '../../shared/ui';
import { EmailChoices } from './EmailChoices';
import NotificationSettings from './NotificationSettings';
import { words as all } from './notifications.words';

const words = all.page;

/** Everything that reaches a coach or owner, and how: by email, on their devices, in their calendar. */
export function StaffNotificationsPage() {
  const query = useQuery(MyNotificationsDocument);
  return (
    <Page>
      <BackTo to="/account">{words.back}</BackTo>
      <PageHeader title={words.title}>{words.says}</PageHeader>
      <Loaded query={query} skeleton={<LoadingState lines={4} />}>
        {({ notifications }) => <EmailChoices emails={notifications.emails} />}
      </Loaded>
      <NotificationSettings />
      <Sheet title={words.calendar.title}>
        <Anchor component={Link} to="/account/calendar">
          {words.calendar.open}
        </Anchor>
      </Sheet>
    </Page>
  );
}
