import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useSwitchPractice } from '../../../app/shells/useSwitchPractice';
import { useMe } from '../../../shared/session/store';
import { Sheet } from '../../../shared/ui';
import { roleWords } from '../../../shared/words';
import classes from '../accounts.module.css';

/** The practices of this account. Renders nothing if there is only one. */
export function MyPractices() {
  const { member, memberships } = useMe();
  const switchTo = useSwitchPractice();
  const [switching, setSwitching] = useState<string | null>(null);
  if (memberships.length === 0) {
    return (
      <Sheet title="Practices">
        <Text c="dimmed">
          You don’t belong to a practice right now. To join one, use the link in your invitation
          email.
        </Text>
      </Sheet>
    );
  }
  if (memberships.length === 1 && member) return null;
  return (
    <Sheet title="Practices">
      <ul className={classes.places}>
        {memberships.map(({ id, practice, role }) => (
          <li key={id}>
            <div>
              <Text>{practice.name}</Text>
              <Text size="sm" c="dimmed">
                {roleWords(role)}
              </Text>
            </div>
            {id === member?.id ? (
              <Text c="dimmed">You are here</Text>
            ) : (
              <Button
                variant="light"
                loading={switching === id}
                onClick={() => {
                  setSwitching(id);
                  void switchTo(practice).finally(() => setSwitching(null));
                }}
              >
                Go there
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
