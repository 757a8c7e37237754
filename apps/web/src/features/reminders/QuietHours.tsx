import {
  SetSessionRemindersDocument,
  type RemindersPartsFragment,
  type SetSessionRemindersInput,
} from '@footing/contract';
import { Sheet, useChange } from '../../shared/ui';
import { QuietTime } from '../../shared/ui/QuietTime';
import classes from './reminders.module.css';
import { words as all } from './reminders.words';

const words = all.sessions;

/** The hours in which neither a reminder nor a notification is sent. Each change is saved at once. */
export function QuietHours({ reminders }: { reminders: RemindersPartsFragment }) {
  const { dayBefore, hourBefore, quietFrom, quietTo } = reminders;
  const change = useChange(SetSessionRemindersDocument, { says: words.saved });
  const save = (changed: Partial<SetSessionRemindersInput>) =>
    void change.run({ input: { dayBefore, hourBefore, quietFrom, quietTo, ...changed } });
  return (
    <Sheet title={words.quiet.title}>
      <div className={classes.quiet}>
        <p>{words.quiet.says}</p>
        <div>
          <QuietTime
            label={words.quiet.from}
            value={quietFrom}
            error={change.fieldError('quietFrom')}
            save={(time) => save({ quietFrom: time })}
          />
          <QuietTime
            label={words.quiet.to}
            value={quietTo}
            error={change.fieldError('quietTo')}
            save={(time) => save({ quietTo: time })}
          />
        </div>
      </div>
    </Sheet>
  );
}
