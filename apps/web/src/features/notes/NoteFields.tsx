import { Text, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { onKeys, ThirdPartyLine } from '../../shared/ui';
import { partsOfNote, withPart } from './note-parts';
import { words } from './notes.words';
import type { Note, NoteText } from './types';
import classes from './notes.module.css';

/** A field for each heading of the note, or one for the whole text. */
export function NoteFields({
  note,
  callName,
  draft,
  focus,
  onSign,
}: {
  note: Note;
  callName: string;
  draft: NoteText;
  focus: boolean;
  onSign: () => void;
}) {
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) first.current?.focus();
  }, [focus]);
  const { headings } = note;
  const isPrivate = note.visibility === 'COACH_ONLY';
  const ifYouLeave = isPrivate && note.mine ? words.write.ifYouLeave(callName) : undefined;
  const placeholder = isPrivate
    ? words.write.privatePlaceholder
    : words.write.sharedPlaceholder(callName);
  return (
    <>
      {headings.length > 0 && ifYouLeave && (
        <Text size="xs" c="dimmed" mb="xs">
          {ifYouLeave}
        </Text>
      )}
      {partsOfNote(note, draft.text).map((part, at) => {
        const heading = headings[at];
        return (
          <Textarea
            key={at}
            ref={at === 0 ? first : undefined}
            {...(heading
              ? { label: heading.heading, description: heading.hint || undefined, mb: 'sm' }
              : {
                  'aria-label': words.readers(note, callName),
                  description: ifYouLeave,
                  placeholder,
                })}
            autosize
            minRows={heading ? 2 : 4}
            maxRows={24}
            maxLength={20_000}
            value={part}
            onChange={(event) =>
              draft.setText(withPart(note, draft.text, at, event.currentTarget.value))
            }
            onKeyDown={onKeys({ 'mod+Enter': onSign })}
            classNames={{ input: classes.field }}
          />
        );
      })}
      <ThirdPartyLine />
    </>
  );
}
