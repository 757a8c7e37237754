import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { EntryForm } from './EntryForm';
import { journalQueue } from './journal-queue';
import { useKeptEntry } from './useKeptEntry';
import { PROMPTS, words } from './journal.words';
import classes from './journal.module.css';

const EMPTY = { text: '', mood: null, prompt: null };

/** A new entry, with a question to begin with for whoever wants one. Works without a connection. */
export function NewEntry() {
  const queue = useMemberQueue(journalQueue);
  const draft = useKeptEntry('new', EMPTY);
  const [isSaved, setSaved] = useState(false);
  const { entry, set, forget } = draft;
  return (
    <div className={classes.form}>
      <NativeSelect
        label={words.form.question}
        size="md"
        data={[{ value: '', label: words.form.noQuestion }, ...PROMPTS]}
        value={entry.prompt ?? ''}
        onChange={(event) => set({ ...entry, prompt: event.currentTarget.value || null })}
      />
      <EntryForm
        draft={{
          ...draft,
          set: (next) => {
            setSaved(false);
            set(next);
          },
        }}
        label={entry.prompt ?? words.form.label}
        onSave={(saved) => {
          const made = { kind: 'made' as const, madeAt: Date.now() };
          void queue.put(crypto.randomUUID(), { ...made, ...saved, at: null, version: 0 });
          forget();
          setSaved(true);
        }}
      />
      {isSaved && (
        <p role="status" className={classes.state}>
          {words.form.saved}
        </p>
      )}
    </div>
  );
}
