import { useRef, useState } from 'react';
import { lazyWithRetry, LoadingState } from '../../shared/ui';
import { words as all } from './coach-today.words';
import type { Today } from './types';
import classes from './coach-today.module.css';

const words = all.hidden;

const meanwhile = () => <LoadingState lines={2} label={words.loading} />;
const HiddenItems = lazyWithRetry(() => import('./HiddenItems'), meanwhile);

/** The items hidden from this page, loaded when the list is opened. */
export function SnoozedAndDismissed({ today }: { today: Today }) {
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  return (
    <details className={classes.hidden} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary}>{words.title}</summary>
      {open && <HiddenItems today={today} emptied={() => summary.current?.focus()} />}
    </details>
  );
}
