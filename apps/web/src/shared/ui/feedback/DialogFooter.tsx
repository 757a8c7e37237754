import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** How the form of a dialog ends: what went wrong, the way out, and the one thing to do. */
export function DialogFooter({
  problem,
  busy,
  disabled,
  size,
  cancel = 'Cancel',
  onCancel,
  onConfirm,
  children,
}: {
  problem: string | null | undefined;
  busy: boolean;
  disabled?: boolean;
  size?: 'md';
  cancel?: string;
  onCancel: () => void;
  /** Where Enter in a field must not do it; otherwise the button submits the form around it. */
  onConfirm?: () => void;
  /** What the button that submits says. */
  children: ReactNode;
}) {
  return (
    <>
      {problem && (
        <Text c="var(--footing-clay-text)" role="alert">
          {problem}
        </Text>
      )}
      <Group justify="flex-end">
        <Button variant="subtle" onClick={onCancel}>
          {cancel}
        </Button>
        <Button
          {...(onConfirm ? { onClick: onConfirm } : { type: 'submit' as const })}
          loading={busy}
          {...(size && { size })}
          {...(disabled && { disabled })}
        >
          {children}
        </Button>
      </Group>
    </>
  );
}
