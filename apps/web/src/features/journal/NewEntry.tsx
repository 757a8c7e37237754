import { NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { EntryForm } from './EntryForm';
import { journalQueue, type EntryWords } from './journal-queue';
import { useKeptEntry } from './useKeptEntry';
import { PROMPTS, words } from './journal.words';
import classes from './journal.module.css';

const EMPTY = { text: '', mood: null, prompt: null, version: 0 };

/** A new entry, with a question to begin with for whoever wants one. Works without a connection. */
export function NewEntry() {
  const queue = useMemberQueue(journalQueue);
  const draft = useKeptEntry('new', EMPTY);
  const [isSaved, setSaved] = useState(false);
  // Null once the next one is being written.
  const lastId = useRef<string | null>(null);
  const { entry, set, forget } = draft;
  const save = async (saved: EntryWords) => {
    const id = crypto.randomUUID();
    const made = { kind: 'made' as const, madeAt: Date.now() };
    const sent = queue.put(id, { ...made, ...saved, at: null, version: 0 });
    lastId.current = id;
    setSaved(false);
    forget();
    await sent;
    const left = queue.entries.find((each) => each.id === id);
    const isKept = !left || (left.kept && left.state !== 'refused');
    if (isKept && lastId.current === id) setSaved(true);
  };
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
            lastId.current = null;
            setSaved(false);
            set(next);
          },
        }}
        label={entry.prompt ?? words.form.label}
        onSave={(saved) => void save(saved)}
      />
      {isSaved && (
        <p role="status" className={classes.state}>
          {words.form.saved}
        </p>
      )}
    </div>
  );
}
