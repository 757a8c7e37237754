import { CloseButton } from '@mantine/core';
import { UserText } from '../../shared/ui/UserText';
import type { FileToSend } from '../files';
import { words } from './attachments.words';
import type { Named } from './message-files';
import classes from './messages.module.css';

/** What goes with a message that is not sent yet. */
export function AttachedNames({
  files,
  named,
  onRemoveFile,
  onRemoveNamed,
}: {
  files: readonly FileToSend[];
  named: Named | null;
  onRemoveFile?: (file: FileToSend) => void;
  onRemoveNamed?: (named: Named) => void;
}) {
  if (files.length === 0 && !named) return null;
  return (
    <ul className={classes.attachedNames} aria-label={words.list}>
      {named && (
        <li>
          <UserText>{named.label}</UserText>
          {onRemoveNamed && (
            <CloseButton
              aria-label={words.remove(named.label)}
              onClick={() => onRemoveNamed(named)}
            />
          )}
        </li>
      )}
      {files.map((file) => (
        <li key={file.id}>
          <UserText>{file.name}</UserText>
          {onRemoveFile && (
            <CloseButton aria-label={words.remove(file.name)} onClick={() => onRemoveFile(file)} />
          )}
        </li>
      ))}
    </ul>
  );
}
