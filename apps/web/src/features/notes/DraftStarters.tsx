import { NoteBeforeDocument } from '@footing/contract';
import { useApolloClient } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { IconCopy, IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { faultMessage } from '../../shared/session/faults';
import { toast } from '../../shared/ui';
import { isEmpty, withLines } from './note-parts';
import { words } from './notes.words';
import type { Note, NotedSession, NoteText } from './types';
import classes from './notes.module.css';

/** Fills an empty draft with the coach's own last note, and adds the points that are still open. */
export function DraftStarters({
  note,
  session,
  draft,
  setHeadings,
}: {
  note: Note;
  session: NotedSession;
  draft: NoteText;
  /** For a note that the server does not know yet. */
  setHeadings: (headings: Note['headings']) => void;
}) {
  const api = useApolloClient();
  const [busy, setBusy] = useState(false);
  const startFromLast = async () => {
    setBusy(true);
    try {
      const { data } = await api.query({
        query: NoteBeforeDocument,
        variables: { sessionId: session.id, visibility: note.visibility },
        fetchPolicy: 'network-only',
      });
      const last = data?.noteBefore;
      if (!last) return toast.done(words.start.none(note.visibility, session.callName));
      if (note.version === 0) setHeadings(last.headings);
      draft.setText(last.body);
    } catch (error) {
      toast.problem(faultMessage(error));
    } finally {
      setBusy(false);
    }
  };
  const open = session.openPoints.map(({ title }) => `- ${title}`);
  const missing = open.filter((line) => !draft.text.split('\n').includes(line));
  const mayStart = note.version === 0 && isEmpty(note, draft.text);
  if (!mayStart && missing.length === 0) return null;
  return (
    <Group gap="xs" className={classes.starters}>
      {mayStart && (
        <Button
          size="xs"
          variant="subtle"
          loading={busy}
          leftSection={<IconCopy size={15} aria-hidden="true" />}
          onClick={() => void startFromLast()}
        >
          {words.start.fromLast}
        </Button>
      )}
      {missing.length > 0 && (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconListCheck size={15} aria-hidden="true" />}
          onClick={() => draft.setText(withLines(note, draft.text, missing))}
        >
          {words.start.addOpen}
        </Button>
      )}
    </Group>
  );
}
