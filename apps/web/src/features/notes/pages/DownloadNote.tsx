import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { downloadFrom } from '../../../shared/files/download-from';
import { toast } from '../../../shared/ui';
import { words as all } from './note-pages.words';

const words = all.note;

/** Saves a signed note as a PDF that the server makes. `onLettersMissing`: its fonts don't have all letters of the note. */
export function DownloadNote({
  noteId,
  onLettersMissing,
}: {
  noteId: string;
  onLettersMissing: () => void;
}) {
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const saved = await downloadFrom(`/note-files/${noteId}.pdf`, words.fileName);
    if (saved === 'FAILED') toast.problem(words.notSaved);
    if (saved === 'LETTERS_MISSING') onLettersMissing();
    setBusy(false);
  };
  return (
    <Button
      size="sm"
      variant="light"
      loading={busy}
      leftSection={<IconDownload size={17} aria-hidden="true" />}
      onClick={() => void save()}
    >
      {words.download}
    </Button>
  );
}
