import { ReminderSettings } from '../reminders';
import { SubPage } from './SubPage';
import { words } from './you.words';

export function RemindersPage() {
  return (
    <SubPage title={words.pages.reminders.title}>
      <ReminderSettings />
    </SubPage>
  );
}
