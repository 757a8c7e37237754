import { useRef, useState } from 'react';
import { lately, LoadingState } from '../../shared/ui';
import type { Today } from './CoachTodayPage';
import classes from './coach-today.module.css';

const meanwhile = () => <LoadingState lines={2} label="What is put off is on its way" />;
const HiddenReasons = lately(() => import('./HiddenReasons'), meanwhile);

/** What hides reasons from this page; asked for when somebody looks. */
export function PutOffAndDone({ today }: { today: Today }) {
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  return (
    <details className={classes.hidden} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary}>Put off and done</summary>
      {open && <HiddenReasons today={today} emptied={() => summary.current?.focus()} />}
    </details>
  );
}
