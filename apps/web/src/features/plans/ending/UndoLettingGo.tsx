import { Button, Text } from '@mantine/core';
import { undoLettingGoUntil } from '@footing/plan-engine';
import { UndoLettingGoDocument, type WholePlanPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { Sheet, useChange } from '../../../shared/ui';
import { Sentence, When } from '../../../shared/words';
import { evictToday } from '../actions/evict-today';
import classes from '../plan.module.css';
import { words } from './ending.words';

type Plan = WholePlanPartsFragment;

/** After letting go: a link to the letting-go plan and, for a day, an undo. */
export function UndoLettingGo({ plan }: { plan: Plan }) {
  if (plan.ending !== 'LET_GO') return <LettingGoUndoNotice plan={plan} />;
  return (
    <>
      <Sheet title={words.undo.next}>
        <div className={classes.choices}>
          <Button component={Link} to="/letting-go" variant="light" size="md">
            {words.undo.start}
          </Button>
          {plan.undoUntil && <Undo planId={plan.id} />}
        </div>
        {plan.undoUntil && (
          <Text size="sm">
            <Sentence text={words.undo.until} when={<When at={plan.undoUntil} say="dayTime" />} />
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
      <Sheet title={words.undo.title}>
        <Text>
          <Sentence
            text={words.undo.letGoOf(letGoBefore.title)}
            when={<When at={until} say="dayTime" />}
          />{' '}
          {status !== 'ENDED' && words.undo.endFirst}
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
    says: words.undo.done,
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
      {words.undo.undo}
    </Button>
  );
}
