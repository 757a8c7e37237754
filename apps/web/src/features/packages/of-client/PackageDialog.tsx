import { Modal, Stack } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { DialogFooter } from '../../../shared/ui';

/** A dialog that asks for a few things about a package, and saves them together. */
export function PackageDialog({
  title,
  save,
  change,
  button,
  onClose,
  children,
}: {
  title: string;
  save: FormEventHandler<HTMLFormElement>;
  change: { problem: string | null; busy: boolean };
  button: string;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Modal opened onClose={onClose} title={title}>
      <form onSubmit={save} noValidate>
        <Stack>
          {children}
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {button}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
