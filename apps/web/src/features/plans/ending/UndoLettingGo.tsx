import { Button, Text } from '@mantine/core';
import { undoLettingGoUntil } from '@footing/plan-engine';
import { UndoLettingGoDocument, type WholePlanPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { Sheet, useChange } from '../../../shared/ui';
import { When } from '../../../shared/words';
import { evictToday } from '../actions/optimistic-updates';
import classes from '../plan.module.css';

type Plan = WholePlanPartsFragment;

/** After letting go: a link to the letting-go plan and, for a day, an undo. */
export function UndoLettingGo({ plan }: { plan: Plan }) {
  if (plan.ending !== 'LET_GO') return <LettingGoUndoNotice plan={plan} />;
  return (
    <>
      <Sheet title="What comes next">
        <div className={classes.choices}>
          <Button component={Link} to="/letting-go" variant="light" size="md">
            Start the plan for letting go
          </Button>
          {plan.undoUntil && <Undo planId={plan.id} />}
        </div>
        {plan.undoUntil && (
          <Text size="sm">
            You can undo this until <When at={plan.undoUntil} say="dayTime" />. The plan comes back
            paused, and outreach stays closed until your coach approves it again.
          </Text>
        )}
      </Sheet>
      <LettingGoUndoNotice plan={plan} />
    </>
  );
}

/** The plan that was let go before this one. If this plan is running, only explains how to undo. */
export function LettingGoUndoNotice({ plan: { letGoBefore, status } }: { plan: Plan }) {
  if (!letGoBefore?.endedAt) return null;
  const until = new Date(undoLettingGoUntil(Date.parse(letGoBefore.endedAt))).toISOString();
  return (
    <div className={classes.section}>
      <Sheet title="If you change your mind">
        <Text>
          You let go of “{letGoBefore.title}”. You can undo that until{' '}
          <When at={until} say="dayTime" />. The plan comes back paused, and outreach stays closed
          until your coach approves it again.
          {status !== 'ENDED' && ' End this plan first. The button to undo is here then.'}
        </Text>
        {status === 'ENDED' && (
          <div className={classes.choices}>
            <Undo planId={letGoBefore.id} />
          </div>
        )}
      </Sheet>
    </div>
  );
}

function Undo({ planId }: { planId: string }) {
  const undo = useChange(UndoLettingGoDocument, {
    says: 'Your plan is back, and paused.',
    update: (cache) => {
      evictToday(cache);
      cache.evict({ fieldName: 'myPlan' });
    },
  });
  return (
    <Button
      variant="subtle"
      size="md"
      loading={undo.busy}
      onClick={() => void undo.run({ planId })}
    >
      Undo letting go
    </Button>
  );
}
