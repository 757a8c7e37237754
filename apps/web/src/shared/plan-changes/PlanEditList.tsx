import { Sentence, When } from '../words';
import { PlanEditEntry } from './PlanEditEntry';
import { words, type ShownChange } from './plan-changes.words';
import classes from './plan-changes.module.css';

interface ShownEdit {
  id: string;
  at: string;
  by: string;
  kind?: keyof typeof words.history.by;
  reason: string | null;
  reasonShared?: boolean;
  changes: readonly ShownChange[];
}

/** Changes of a plan, the latest first, each with who made it and why. */
export function PlanEditList({ edits }: { edits: readonly ShownEdit[] }) {
  return (
    <ul className={classes.edits}>
      {edits.map(({ id, at, by, kind = 'EDITED', reason, reasonShared = true, changes }) => (
        <li key={id}>
          <PlanEditEntry reason={reason} isForStaff={!reasonShared} changes={changes}>
            <Sentence text={words.history.by[kind]} who={by} when={<When at={at} />} />
          </PlanEditEntry>
        </li>
      ))}
    </ul>
  );
}
