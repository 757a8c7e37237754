import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { SaveStatus, StaleChoice } from '../../shared/ui';
import { AgreedPoints } from './AgreedPoints';
import { DraftStarters } from './DraftStarters';
import { NoteBand } from './NoteBand';
import { NoteFields } from './NoteFields';
import { words } from './notes.words';
import type { Note, NotedSession } from './types';
import { isEmpty } from './note-parts';
import { useNoteDraft } from './useNoteDraft';
import { useDraftChanges } from './useDraftChanges';
import classes from './notes.module.css';

/** A note that is being written. */
export function NoteDraft({
  note,
  session,
  focus,
  change,
  onGone,
}: {
  note: Note;
  session: NotedSession;
  /** It was just created. */
  focus: boolean;
  /** For a note that the server does not know yet. */
  change: (change: Partial<Pick<Note, 'visibility' | 'headings'>>) => void;
  onGone: () => void;
}) {
  const draft = useNoteDraft(note);
  const setVisibility = (visibility: Note['visibility']) => change({ visibility });
  const changes = useDraftChanges({ note, session, draft, setVisibility, onGone });
  const [leaving, setLeaving] = useState(false);
  const other = note.visibility === 'COACH_ONLY' ? 'WITH_CLIENT' : 'COACH_ONLY';
  const empty = isEmpty(note, draft.text);
  const isStale = draft.status.kind === 'stale';
  return (
    <article className={classes.note} data-visibility={note.visibility} id={`note-${note.id}`}>
      <NoteBand note={note} callName={session.callName}>
        <span className={classes.bandState}>{words.draft}</span>
      </NoteBand>
      <div className={classes.body}>
        <NoteFields
          note={note}
          callName={session.callName}
          draft={draft}
          focus={focus}
          onSign={() => void changes.sign()}
        />
        <StaleChoice draft={draft} />
        {!isStale && (
          <DraftStarters
            note={note}
            session={session}
            draft={draft}
            setHeadings={(headings) => change({ headings })}
          />
        )}
        <AgreedPoints note={note} session={session} prepare={draft.flush} />
        <div className={classes.foot}>
          {empty && note.version === 0 ? (
            <Text size="sm" c="dimmed">
              {words.write.savesItself}
            </Text>
          ) : (
            <SaveStatus status={draft.status} />
          )}
          <Group gap="xs">
            <Button
              size="xs"
              variant="subtle"
              disabled={changes.busy || isStale}
              onClick={() => void changes.showTo(other)}
            >
              {other === 'COACH_ONLY'
                ? words.write.keepPrivate
                : words.write.shareWith(session.callName)}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              loading={leaving}
              disabled={isStale}
              onClick={() => {
                setLeaving(true);
                void changes.discard().finally(() => setLeaving(false));
              }}
            >
              {words.write.discard}
            </Button>
            <Button
              size="xs"
              disabled={empty || isStale}
              loading={changes.busy}
              onClick={() => void changes.sign()}
            >
              {words.write.sign}
            </Button>
          </Group>
        </div>
      </div>
    </article>
  );
}
