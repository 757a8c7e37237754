import { lengthOf } from '@footing/kernel';
import { JOURNAL_TEXT } from '@footing/plan-engine';
import { Button, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { checkForCrisis, checkMoodForCrisis } from '../../shared/help/crisis-check';
import { onKeys, ThirdPartyLine } from '../../shared/ui';
import { MoodField } from '../check-ins';
import type { EntryWords } from './journal-queue';
import type { KeptEntry } from './useKeptEntry';
import { words } from './journal.words';
import classes from './journal.module.css';

/** The text and the mood of an entry, a new one or one that is edited. */
export function EntryForm({
  draft,
  label,
  focus = false,
  onSave,
  children,
}: {
  draft: KeptEntry;
  label: string;
  focus?: boolean;
  onSave: (entry: EntryWords) => void;
  /** More buttons. */
  children?: ReactNode;
}) {
  const { entry, isKept, set } = draft;
  const over = lengthOf(entry.text) - JOURNAL_TEXT;
  const isBlank = entry.text.trim() === '';
  const save = () => {
    if (isBlank || over > 0) return;
    checkForCrisis(entry.text);
    checkMoodForCrisis(entry.mood);
    onSave(entry);
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Textarea
        label={label}
        autoFocus={focus}
        classNames={{ input: classes.paper }}
        autosize
        minRows={4}
        maxRows={24}
        value={entry.text}
        error={over > 0 && words.form.tooLong(over)}
        onChange={(event) => set({ ...entry, text: event.currentTarget.value })}
        onKeyDown={onKeys({ 'mod+Enter': save })}
      />
      {entry.mood !== null && (
        <MoodField value={entry.mood} onChange={(mood) => set({ ...entry, mood })} />
      )}
      <div className={classes.below}>
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => set({ ...entry, mood: entry.mood === null ? MIDDLE : null })}
        >
          {entry.mood === null ? words.form.addMood : words.form.removeMood}
        </Button>
        <span role="status" className={classes.state}>
          {!isBlank && (isKept ? words.form.kept : words.form.notKept)}
        </span>
      </div>
      <div className={classes.actions}>
        <Button type="submit" size="md" disabled={isBlank}>
          {words.form.save}
        </Button>
        {children}
      </div>
      <ThirdPartyLine />
    </form>
  );
}

const MIDDLE = 5;
