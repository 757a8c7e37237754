import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useSwitchPractice } from '../../../app/shells/useSwitchPractice';
import { useMe } from '../../../shared/session/store';
import { Sheet } from '../../../shared/ui';
import { roleWords } from '../../../shared/words';
import classes from '../accounts.module.css';
import { words as all } from './account-page.words';

const words = all.practices;

/** The practices of this account. Renders nothing if there is only one. */
export function MyPractices() {
  const { member, memberships } = useMe();
  const switchTo = useSwitchPractice();
  const [switching, setSwitching] = useState<string | null>(null);
  if (memberships.length === 0) {
    return (
      <Sheet title={words.title}>
        <Text c="dimmed">{words.none}</Text>
      </Sheet>
    );
  }
  if (memberships.length === 1 && member) return null;
  return (
    <Sheet title={words.title}>
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
              <Text c="dimmed">{words.current}</Text>
            ) : (
              <Button
                variant="light"
                aria-label={words.switchTo(practice.name)}
                loading={switching === id}
                onClick={() => {
                  setSwitching(id);
                  void switchTo(practice).finally(() => setSwitching(null));
                }}
              >
                {words.switch}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
