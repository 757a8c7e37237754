import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSwitchPractice } from '../../app/shells/useSwitchPractice';
import { useMe } from '../../shared/session/store';
import { Sheet } from '../../shared/ui';
import classes from './you.module.css';
import { words } from './you.words';

/** Links to the account's other practices. Renders nothing if there is only one. */
export function OtherPractices() {
  const { member, memberships } = useMe();
  const switchTo = useSwitchPractice();
  const [going, setGoing] = useState<string | null>(null);
  const others = memberships.filter(({ id }) => id !== member?.id);
  if (others.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title={words.practices.title}>
        <ul className={classes.practices}>
          {others.map(({ id, practice, role }) => (
            <li key={id}>
              <span>{words.practices.as(practice.name, role)}</span>
              <Button
                variant="light"
                loading={going === id}
                onClick={() => {
                  setGoing(id);
                  void switchTo(practice).finally(() => setGoing(null));
                }}
              >
                {words.practices.open}
              </Button>
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}
