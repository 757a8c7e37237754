import { RequestNewStartDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import classes from '../../shared/help/help.module.css';
import { useChange } from '../../shared/ui/useChange';

/** For an archived client: no promise of a person. */
export function ArchivedClientHelp() {
  const [asked, setAsked] = useState(false);
  const change = useChange(RequestNewStartDocument, { quiet: true, done: () => setAsked(true) });
  return (
    <section className={`${classes.block} ${classes.call}`} aria-label="Your coach">
      <p>
        You’re no longer working with a coach here, so nobody at the practice is told about what you
        do or write. In an emergency, use the numbers above.
      </p>
      {asked ? (
        <p className={classes.sent} role="status">
          You asked for a new start. Nobody watches this around the clock.
        </p>
      ) : (
        <Button variant="light" size="md" loading={change.busy} onClick={() => void change.run({})}>
          Ask for a new start
        </Button>
      )}
      {change.problem && (
        <p className={classes.problem} role="alert">
          {change.problem}
        </p>
      )}
    </section>
  );
}
