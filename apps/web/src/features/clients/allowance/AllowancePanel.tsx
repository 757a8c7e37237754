import { Button } from '@mantine/core';
import { useState } from 'react';
import { Sheet } from '../../../shared/ui';
import { AllowanceDialog } from './AllowanceDialog';
import type { Plan } from '../types';
import classes from '../client.module.css';
import { pronounWithVerb, usePronouns } from '../../../shared/words';

/** The contact allowance that coach and client agreed on. Its use is in the contact log, if the client shares it. */
export function AllowancePanel({ plan }: { plan: Plan }) {
  const [asking, setAsking] = useState(false);
  return (
    <Sheet
      title={`Contact ${pronounWithVerb(usePronouns(), 'begins', 'begin')}`}
      actions={
        <Button size="compact-sm" variant="light" onClick={() => setAsking(true)}>
          {plan.allowance ? 'Change' : 'Agree on a number'}
        </Button>
      }
    >
      <p className={classes.soft}>{wordsOf(plan)}</p>
      {asking && <AllowanceDialog plan={plan} onClose={() => setAsking(false)} />}
    </Sheet>
  );
}

function wordsOf({ allowance, callName }: Plan): string {
  if (!allowance) return `Nothing is agreed on. ${callName} can note contacts all the same.`;
  const { max, days, quietFrom, quietTo } = allowance;
  const within = days === 1 ? 'a day' : `${days} days`;
  const number = max === 0 ? 'None' : `At most ${max}`;
  const quiet = quietFrom && quietTo ? ` Quiet from ${quietFrom} to ${quietTo}.` : '';
  return `${number} in ${within}. Replies do not count.${quiet}`;
}
