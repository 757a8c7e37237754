import type { NoteVisibility } from '@footing/contract';
import { Button, Group, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { onKeys, SaveStatus, StaleChoice, ThirdPartyLine } from '../../shared/ui';
import { AgreedPoints } from './AgreedPoints';
import { NoteBand } from './NoteBand';
import { words } from './notes.words';
import type { Note, NotedSession } from './types';
import { useNoteDraft } from './useNoteDraft';
import { useDraftChanges } from './useDraftChanges';
import classes from './notes.module.css';

/** A note that is being written. */
export function NoteDraft({
  note,
  session,
  focus,
  setVisibility,
  onGone,
}: {
  note: Note;
  session: NotedSession;
  /** It was just created. */
  focus: boolean;
  /** For a note that the server does not know yet. */
  setVisibility: (visibility: NoteVisibility) => void;
  onGone: () => void;
}) {
  const draft = useNoteDraft(note);
  const changes = useDraftChanges({ note, session, draft, setVisibility, onGone });
  const [leaving, setLeaving] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const other = note.visibility === 'COACH_ONLY' ? 'WITH_CLIENT' : 'COACH_ONLY';
  const empty = draft.text.trim() === '';
  const isStale = draft.status.kind === 'stale';
  return (
    <article className={classes.note} data-visibility={note.visibility} id={`note-${note.id}`}>
      <NoteBand note={note} callName={session.callName}>
        <span className={classes.bandState}>{words.draft}</span>
      </NoteBand>
      <div className={classes.body}>
        <Textarea
          ref={field}
          aria-label={words.readers(note, session.callName)}
          description={
            note.visibility === 'COACH_ONLY' && note.mine
              ? words.write.ifYouLeave(session.callName)
              : undefined
          }
          placeholder={
            note.visibility === 'COACH_ONLY'
              ? words.write.privatePlaceholder
              : words.write.sharedPlaceholder(session.callName)
          }
          autosize
          minRows={4}
          maxRows={24}
          maxLength={20_000}
          value={draft.text}
          onChange={(event) => draft.setText(event.currentTarget.value)}
          onKeyDown={onKeys({ 'mod+Enter': () => void changes.sign() })}
          classNames={{ input: classes.field }}
        />
        <StaleChoice draft={draft} />
        <ThirdPartyLine />
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
