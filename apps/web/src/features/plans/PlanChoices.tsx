import { Button, Text, TextInput } from '@mantine/core';
import { useIsArchived } from '../archiving';
import {
  PauseMyPlanDocument,
  ResumeMyPlanDocument,
  type WholePlanPartsFragment,
} from '@footing/contract';
import { useState } from 'react';
import { lazyWithRetry, Sheet, useChange } from '../../shared/ui';
import type { EndingWay } from './ending/EndMyPlanDialog';
import { evictToday } from './actions/evict-today';
import classes from './plan.module.css';
import { words } from './plans.words';

const EndMyPlanDialog = lazyWithRetry(() => import('./ending/EndMyPlanDialog'));

/** The plan is the client's own: they can pause, resume, or end it without asking anyone. */
export function PlanChoices({ plan }: { plan: WholePlanPartsFragment }) {
  const [way, setWay] = useState<EndingWay | null>(null);
  return (
    <div className={classes.section}>
      {plan.status === 'PAUSED' && <Resume plan={plan} />}
      {(plan.status === 'ACTIVE' || plan.status === 'SCHEDULED') && <Pause planId={plan.id} />}
      <Sheet title={words.otherWays.title}>
        <Text>{words.otherWays.text}</Text>
        <div className={classes.choices}>
          <Button variant="light" size="md" onClick={() => setWay('LET_GO')}>
            {words.otherWays.letGo}
          </Button>
          <Button variant="subtle" size="md" onClick={() => setWay('CHOOSE')}>
            {words.otherWays.end}
          </Button>
        </div>
      </Sheet>
      {way && <EndMyPlanDialog planId={plan.id} way={way} onClose={() => setWay(null)} />}
    </div>
  );
}

function Pause({ planId }: { planId: string }) {
  return (
    <Sheet title={words.pause.title}>
      <Text>{words.pause.text}</Text>
      <PauseUntil planId={planId} says={words.pause.done} action={words.pause.confirm} />
    </Sheet>
  );
}

function Resume({ plan }: { plan: WholePlanPartsFragment }) {
  const isArchived = useIsArchived();
  const resume = useChange(ResumeMyPlanDocument, {
    says: words.paused.resumed,
    update: evictToday,
  });
  if (isArchived) {
    return (
      <Sheet title={words.paused.title}>
        <Text>{words.paused.noCoach}</Text>
      </Sheet>
    );
  }
  return (
    <Sheet title={words.paused.title}>
      <Text>{words.paused.text}</Text>
      <div className={classes.choices}>
        <Button
          size="md"
          loading={resume.busy}
          onClick={() => void resume.run({ planId: plan.id })}
        >
          {words.paused.resume}
        </Button>
      </div>
      <PauseUntil
        // Another date after it was changed.
        key={plan.resumesOn}
        planId={plan.id}
        day={plan.resumesOn}
        says={words.paused.saved}
        action={words.paused.changeDay}
      />
    </Sheet>
  );
}

function PauseUntil({
  planId,
  day = null,
  says,
  action,
}: {
  planId: string;
  day?: string | null;
  says: string;
  action: string;
}) {
  const [until, setUntil] = useState(day);
  const pause = useChange(PauseMyPlanDocument, { says, update: evictToday });
  return (
    <form
      className={classes.restUntil}
      onSubmit={(event) => {
        event.preventDefault();
        void pause.run({ planId, until });
      }}
    >
      <TextInput
        type="date"
        label={words.pause.until}
        description={words.pause.untilEmpty}
        value={until ?? ''}
        error={pause.fieldError('until')}
        onChange={(event) => setUntil(event.currentTarget.value || null)}
      />
      <Button type="submit" variant="light" size="md" loading={pause.busy}>
        {action}
      </Button>
    </form>
  );
}
