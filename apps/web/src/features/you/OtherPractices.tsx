import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSwitchPractice } from '../../app/shells/useSwitchPractice';
import { useMe } from '../../shared/session/store';
import { Sheet } from '../../shared/ui';
import { roleWords } from '../../shared/words';
import classes from './you.module.css';

/** Links to the account's other practices. Renders nothing if there is only one. */
export function OtherPractices() {
  const { member, memberships } = useMe();
  const switchTo = useSwitchPractice();
  const [going, setGoing] = useState<string | null>(null);
  const others = memberships.filter(({ id }) => id !== member?.id);
  if (others.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title="Your other practices">
        <ul className={classes.practices}>
          {others.map(({ id, practice, role }) => (
            <li key={id}>
              <span>
                {practice.name}, as {roleWords(role).toLowerCase()}
              </span>
              <Button
                variant="light"
                loading={going === id}
                onClick={() => {
                  setGoing(id);
                  void switchTo(practice).finally(() => setGoing(null));
                }}
              >
                Go there
              </Button>
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}
