import { RequestNewStartDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import classes from '../../shared/help/help.module.css';
import { useChange } from '../../shared/ui/useChange';
import { words } from './help.words';

/** For an archived client: no promise of a person. */
export function ArchivedClientHelp() {
  const [asked, setAsked] = useState(false);
  const change = useChange(RequestNewStartDocument, { quiet: true, done: () => setAsked(true) });
  return (
    <section className={`${classes.block} ${classes.call}`} aria-label={words.archived.label}>
      <p>{words.archived.nobody}</p>
      {asked ? (
        <p className={classes.sent} role="status">
          {words.archived.asked}
        </p>
      ) : (
        <Button variant="light" size="md" loading={change.busy} onClick={() => void change.run({})}>
          {words.archived.ask}
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
