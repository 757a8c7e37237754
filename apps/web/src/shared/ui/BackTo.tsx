import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './ui.module.css';

/** The link of a page to the page above it, before its heading. */
export function BackTo({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Anchor component={Link} to={to} className={classes.backTo}>
      <IconArrowLeft size={20} aria-hidden="true" />
      {children}
    </Anchor>
  );
}
