import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageHeading } from './focus/page-heading';
import classes from './ui.module.css';

/** The header of a page: heading, subtitle and actions. The window's title is in `app/page-titles.words.ts`. */
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
  return (
    <header className={`footing-head ${classes.header}`}>
      <div className={classes.headerWords}>
        <Title
          order={1}
          dir="auto"
          ref={usePageHeading()}
          tabIndex={-1}
          className={classes.heading}
        >
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
