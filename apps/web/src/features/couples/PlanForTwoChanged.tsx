import { CloseCouplePlanEditsDocument, type OwnCouplePartsFragment } from '@footing/contract';
import { Button } from '@mantine/core';
import { PlanEditList } from '../../shared/plan-changes';
import { Sheet, useChange } from '../../shared/ui';
import classes from './couples.module.css';
import { words as all } from './couples.words';

const words = all.changed;

/** What the coach changed in open steps, until this partner closes it. */
export function PlanForTwoChanged({
  couple: { id, planEdits },
}: {
  couple: OwnCouplePartsFragment;
}) {
  const close = useChange(CloseCouplePlanEditsDocument);
  const [latest] = planEdits;
  if (!latest) return null;
  return (
    <Sheet title={words.title}>
      <PlanEditList edits={planEdits} />
      <div className={classes.answers}>
        <Button
          size="md"
          variant="light"
          loading={close.busy}
          onClick={() => void close.run({ id, editId: latest.id })}
        >
          {words.close}
        </Button>
      </div>
    </Sheet>
  );
}
