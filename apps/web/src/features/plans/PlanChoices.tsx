import { Button, Text } from '@mantine/core';
import {
  PauseMyPlanDocument,
  ResumeMyPlanDocument,
  type WholePlanPartsFragment,
} from '@footing/contract';
import { useState } from 'react';
import { lately, Sheet, useChange } from '../../shared/ui';
import type { EndingWay } from './EndPlanDialog';
import { forgetToday } from './optimism';
import classes from './plan.module.css';

const EndPlanDialog = lately(() => import('./EndPlanDialog'));

/** The plan is the client's own: they rest it, take it up again, or end it, without asking anybody. */
export function PlanChoices({ plan }: { plan: WholePlanPartsFragment }) {
  const [way, setWay] = useState<EndingWay | null>(null);
  return (
    <div className={classes.section}>
      {plan.status === 'PAUSED' && <Resume planId={plan.id} />}
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
      {way && <EndPlanDialog planId={plan.id} way={way} onClose={() => setWay(null)} />}
    </div>
  );
}

function Pause({ planId }: { planId: string }) {
  const pause = useChange(PauseMyPlanDocument, {
    says: 'Your plan rests now.',
    update: forgetToday,
  });
  return (
    <Sheet title="Let it rest for a while">
      <Text>
        A pause costs nothing. Waits and days stand still with you, and go on when you do. Your
        coach sees that the plan rests.
      </Text>
      <div className={classes.choices}>
        <Button
          variant="light"
          size="md"
          loading={pause.busy}
          onClick={() => void pause.run({ planId })}
        >
          Pause the plan
        </Button>
      </div>
    </Sheet>
  );
}

function Resume({ planId }: { planId: string }) {
  const resume = useChange(ResumeMyPlanDocument, {
    says: 'Your plan goes on.',
    update: forgetToday,
  });
  return (
    <Sheet title="The plan rests">
      <Text>It goes on where you left it, with every wait as long as it was.</Text>
      <div className={classes.choices}>
        <Button size="md" loading={resume.busy} onClick={() => void resume.run({ planId })}>
          Go on with the plan
        </Button>
      </div>
    </Sheet>
  );
}
