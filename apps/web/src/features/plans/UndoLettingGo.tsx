import { Button, Text } from '@mantine/core';
import { UndoLettingGoDocument, type WholePlanPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { Sheet, useChange } from '../../shared/ui';
import { When } from '../../shared/words';
import { forgetToday } from './optimism';
import classes from './plan.module.css';

/** After letting go: its plan is one tap away, and for a day so is the way back. */
export function UndoLettingGo({ plan }: { plan: WholePlanPartsFragment }) {
  const undo = useChange(UndoLettingGoDocument, {
    says: 'Your plan is back, and paused.',
    update: forgetToday,
  });
  if (plan.ending !== 'LET_GO') return null;
  return (
    <Sheet title="What comes next">
      <div className={classes.choices}>
        <Button component={Link} to="/letting-go" variant="light" size="md">
          Start the plan for letting go
        </Button>
        {plan.undoUntil && (
          <Button
            variant="subtle"
            size="md"
            loading={undo.busy}
            onClick={() => void undo.run({ planId: plan.id })}
          >
            Undo letting go
          </Button>
        )}
      </div>
      {plan.undoUntil && (
        <Text size="sm">
          You can undo this until <When at={plan.undoUntil} say="dayTime" />. The plan comes back
          paused, and outreach stays closed until your coach approves it again.
        </Text>
      )}
    </Sheet>
  );
}
