import { Button } from '@mantine/core';
import { useState } from 'react';
import { Sheet } from '../../../shared/ui';
import { AllowanceDialog } from './AllowanceDialog';
import type { Plan } from '../types';
import { limitWords, words } from './allowance.words';
import classes from '../client.module.css';

/** The contact allowance that coach and client agreed on. Its use is in the contact log, if the client shares it. */
export function AllowancePanel({ plan }: { plan: Plan }) {
  const [asking, setAsking] = useState(false);
  return (
    <Sheet
      title={words.panel}
      actions={
        <Button size="compact-sm" variant="light" onClick={() => setAsking(true)}>
          {plan.allowance ? words.edit : words.set}
        </Button>
      }
    >
      <p className={classes.soft}>{limitWords(plan)}</p>
      {asking && <AllowanceDialog plan={plan} onClose={() => setAsking(false)} />}
    </Sheet>
  );
}
