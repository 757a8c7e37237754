import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { words } from '../ui.words';

/** The end of a dialog's form: the error, a cancel button and the submit button. */
export function DialogFooter({
  problem,
  busy,
  disabled,
  size,
  cancel = words.cancel,
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
  /** For forms where Enter must not submit; otherwise the button submits the surrounding form. */
  onConfirm?: () => void;
  /** The submit button's label. */
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
