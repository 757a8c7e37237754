import { Button } from '@mantine/core';
import { lazyWithRetry, toast } from '../../shared/ui';
import { AddToMessage } from '../files';
import { AttachedNames } from './AttachedNames';
import { words } from './attachments.words';
import { forgetFiles } from './forget-files';
import { MOST_FILES } from './limits';
import classes from './messages.module.css';
import type { KeptText } from './useKeptText';

const NamePart = lazyWithRetry(() => import('./NamePart'));

/** What goes with the message that is being written, and the way to add more. */
export function Attachments({
  clientId,
  draft,
  isOpen,
  onOpen,
  onBusy,
}: {
  /** Null for the client's own. */
  clientId: string | null;
  draft: KeptText;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  /** A file is being sent to the server. */
  onBusy: (busy: boolean) => void;
}) {
  const { files, named } = draft;
  const afterRemoval = (label: string) => {
    toast.done(words.removed(label));
    draft.focus();
  };
  return (
    <div className={classes.attachments}>
      <AttachedNames
        files={files}
        named={named}
        onRemoveFile={(file) => {
          draft.removeFile(file.id);
          // What is removed before the message is sent is gone.
          forgetFiles([file]);
          afterRemoval(file.name);
        }}
        onRemoveNamed={({ label }) => {
          draft.setNamed(null);
          afterRemoval(label);
        }}
      />
      <Button
        size="compact-md"
        variant="subtle"
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      >
        {words.open}
      </Button>
      {isOpen && (
        <AddToMessage
          clientId={clientId}
          most={MOST_FILES - files.length}
          taken={files.map(({ id }) => id)}
          onAdded={draft.addFile}
          onBusy={onBusy}
        />
      )}
      {isOpen && !named && <NamePart clientId={clientId} onChosen={draft.setNamed} />}
    </div>
  );
}
