import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from '../editor.module.css';

export function ToolButton({
  label,
  off = false,
  onClick,
  children,
}: {
  label: string;
  off?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Tooltip label={label}>
      {/* Not `disabled`, so that a button that was just used keeps the focus. */}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        aria-disabled={off || undefined}
        className={classes.tool}
        onClick={() => !off && onClick()}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
