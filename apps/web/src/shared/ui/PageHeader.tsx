import { Group, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './ui.module.css';

/**
 * The head of a page: its heading, a line beneath, and what can be done here. The title of the window stays
 * "Footing" on every page.
 */
export function PageHeader({
  title,
  children,
  actions,
}: {
  title: ReactNode;
  /** One quiet line beneath the heading. */
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen reader begins at the new page's heading and not where the old page was left.
  useEffect(() => {
    // Once it is painted: to focus is to wait for the layout of the whole page.
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        if (document.activeElement === document.body) {
          heading.current?.focus({ preventScroll: true });
        }
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return (
    <header className={`footing-head ${classes.header}`}>
      <div className={classes.headerWords}>
        <Title order={1} dir="auto" ref={heading} tabIndex={-1} className={classes.heading}>
          {title}
        </Title>
        {children && <div className={classes.headerLine}>{children}</div>}
      </div>
      {actions && (
        <Group gap="xs" className={classes.headerActions}>
          {actions}
        </Group>
      )}
    </header>
  );
}
