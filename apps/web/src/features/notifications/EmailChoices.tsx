import { SetEmailChoiceDocument, type NotificationsPartsFragment } from '@footing/contract';
import { Switch } from '@mantine/core';
import { useMe } from '../../shared/session/store';
import { Sheet, useChange } from '../../shared/ui';
import classes from './notifications.module.css';
import { words as all } from './notifications.words';

const words = all.emails;

/** Which emails a member of staff gets. Each change is saved at once. */
export function EmailChoices({ emails }: { emails: NotificationsPartsFragment['emails'] }) {
  const { account } = useMe();
  const change = useChange(SetEmailChoiceDocument, { says: all.saved });
  return (
    <Sheet title={words.title}>
      <div className={classes.settings}>
        <p>{words.says(account.email)}</p>
        <fieldset className={classes.kinds}>
          <legend>{words.which}</legend>
          {emails
            .filter(({ canTurnOff }) => canTurnOff)
            .map(({ kind, isOn }) => (
              <Switch
                key={kind}
                size="md"
                checked={isOn}
                disabled={change.busy}
                label={all.kinds[kind].label}
                onChange={({ currentTarget: { checked } }) =>
                  void change.run({ kind, on: checked })
                }
              />
            ))}
        </fieldset>
        <div>
          <p>{words.always}</p>
          <ul className={classes.always}>
            {emails
              .filter(({ canTurnOff }) => !canTurnOff)
              .map(({ kind }) => (
                <li key={kind}>{all.kinds[kind].label}</li>
              ))}
            <li>{words.account}</li>
          </ul>
        </div>
      </div>
    </Sheet>
  );
}
