import type { ReactNode } from 'react';
import { UserText } from '../ui/UserText';
import { PlanChangeList } from './PlanChangeList';
import { words, type ShownChange } from './plan-changes.words';
import classes from './plan-changes.module.css';

/** One change of a plan: who made it and when (`children`), the reason, and what changed. */
export function PlanEditEntry({
  reason,
  isForStaff = false,
  changes,
  children,
}: {
  reason: string | null;
  /** Whether only staff can read the reason. */
  isForStaff?: boolean;
  changes: readonly ShownChange[];
  children: ReactNode;
}) {
  return (
    <>
      <p className={classes.when}>{children}</p>
      {reason && (
        <UserText as="blockquote" className={classes.reason}>
          {reason}
        </UserText>
      )}
      {reason && isForStaff && <p className={classes.when}>{words.history.staffOnly}</p>}
      <PlanChangeList changes={changes} />
    </>
  );
}
