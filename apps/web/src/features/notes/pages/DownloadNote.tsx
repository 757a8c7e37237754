import type { NoteOnItsOwnQuery } from '@footing/contract';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { downloadFrom } from '../../../shared/files/download-from';
import { toast } from '../../../shared/ui';
import { words as all } from './note-pages.words';
import { hasPdfLetters } from './pdf-letters';

const words = all.note;

/** Saves a signed note as a PDF that the server makes. Not offered for a note with letters that its fonts don't have. */
export function DownloadNote({ detail }: { detail: NoteOnItsOwnQuery['note'] }) {
  const [busy, setBusy] = useState(false);
  const { note, clientName } = detail;
  const texts = [
    ...[clientName, note.authorName, note.body],
    ...note.agreed.map(({ title }) => title),
    ...note.addenda.flatMap(({ authorName, body }) => [authorName, body]),
  ];
  if (!hasPdfLetters(texts)) return null;
  const save = async () => {
    setBusy(true);
    const saved = await downloadFrom(`/note-files/${note.id}.pdf`, words.fileName);
    if (!saved) toast.problem(words.notSaved);
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
