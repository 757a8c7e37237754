import type { ReactNode } from 'react';
import classes from './ui.module.css';

/** A list with the chosen item next to it. On a phone, one of the two at a time. */
export function ListDetail({
  list,
  detail,
  chosen,
}: {
  list: ReactNode;
  detail: ReactNode;
  /** Whether an item is chosen: a phone then shows the detail. */
  chosen: boolean;
}) {
  return (
    <div className={classes.listDetail} data-chosen={chosen || undefined}>
      <div className={classes.listPane}>{list}</div>
      <div className={classes.detailPane}>{detail}</div>
    </div>
  );
}
