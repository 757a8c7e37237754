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
import { evictToday } from './actions/optimistic-updates';
import classes from './plan.module.css';

const EndMyPlanDialog = lazyWithRetry(() => import('./ending/EndMyPlanDialog'));

/** The plan is the client's own: they can pause, resume, or end it without asking anyone. */
export function PlanChoices({ plan }: { plan: WholePlanPartsFragment }) {
  const [way, setWay] = useState<EndingWay | null>(null);
  return (
    <div className={classes.section}>
      {plan.status === 'PAUSED' && <Resume plan={plan} />}
      {(plan.status === 'ACTIVE' || plan.status === 'SCHEDULED') && <Pause planId={plan.id} />}
      <Sheet title="Another way from here">
        <Text>
          Letting go is a good way to arrive. It needs nobody’s leave, and nothing you did is lost.
        </Text>
        <div className={classes.choices}>
          <Button variant="light" size="md" onClick={() => setWay('LET_GO')}>
            Let go
          </Button>
          <Button variant="subtle" size="md" onClick={() => setWay('CHOOSE')}>
            End the plan in another way
          </Button>
        </div>
      </Sheet>
      {way && <EndMyPlanDialog planId={plan.id} way={way} onClose={() => setWay(null)} />}
    </div>
  );
}

function Pause({ planId }: { planId: string }) {
  return (
    <Sheet title="Pause for a while">
      <Text>
        A pause costs nothing. Waits and days stop with you, and continue when you do. Your coach
        sees that the plan is paused.
      </Text>
      <RestUntil planId={planId} says="Your plan is paused." action="Pause the plan" />
    </Sheet>
  );
}

function Resume({ plan }: { plan: WholePlanPartsFragment }) {
  const isArchived = useIsArchived();
  const resume = useChange(ResumeMyPlanDocument, {
    says: 'Your plan is active again.',
    update: evictToday,
  });
  if (isArchived) {
    return (
      <Sheet title="Your plan is paused">
        <Text>It stays paused while you have no coach here.</Text>
      </Sheet>
    );
  }
  return (
    <Sheet title="Your plan is paused">
      <Text>You can pick up where you left off, with every wait as long as it was.</Text>
      <div className={classes.choices}>
        <Button
          size="md"
          loading={resume.busy}
          onClick={() => void resume.run({ planId: plan.id })}
        >
          Resume the plan
        </Button>
      </div>
      <RestUntil
        // Another date after it was changed.
        key={plan.resumesOn}
        planId={plan.id}
        day={plan.resumesOn}
        says="Saved."
        action="Change the day"
      />
    </Sheet>
  );
}

function RestUntil({
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
        label="Resume automatically on"
        description="Leave it empty to stay paused until you resume."
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
