import { Group, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './ui.module.css';

/** The header of a page: heading, subtitle and actions. The window title stays "Footing" on every page. */
export function PageHeader({
  title,
  children,
  actions,
}: {
  title: ReactNode;
  /** The subtitle. */
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Screen readers start at the new page's heading.
  useEffect(() => {
    // After the paint, because focusing forces a layout of the whole page.
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
