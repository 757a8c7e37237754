import type { ReactNode } from 'react';
import classes from './ui.module.css';

/** The column of a page. `reading`: a client's page or a form; `wide`: a coach's working page. */
export function Page({
  children,
  width = 'reading',
}: {
  children: ReactNode;
  width?: 'reading' | 'wide';
}) {
  return (
    <div className={classes.page} data-width={width}>
      {children}
    </div>
  );
}

/** A raised sheet on the page. */
export function Sheet({
  title,
  children,
  actions,
}: {
  title?: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <section className={classes.sheet} aria-label={title}>
      {(title || actions) && (
        <div className={classes.sheetHead}>
          {title && <h2 className={classes.sheetTitle}>{title}</h2>}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
