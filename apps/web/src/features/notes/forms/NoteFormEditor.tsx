import { SaveNoteFormDocument } from '@footing/contract';
import { searchKey } from '@footing/kernel';
import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useChange } from '../../../shared/ui';
import type { NoteHeading } from '../types';
import { words } from './note-forms.words';
import classes from './note-forms.module.css';

const MOST_HEADINGS = 12;

export interface EditedForm {
  id: string;
  name: string;
  headings: NoteHeading[];
  /** 0 for a new form. */
  version: number;
}

/** The name of a form, and its headings in order. */
export function NoteFormEditor({ form, onClose }: { form: EditedForm; onClose: () => void }) {
  const [name, setName] = useState(form.name);
  const [rows, setRows] = useState(() => form.headings.map(asRow));
  const [asked, setAsked] = useState(false);
  const save = useChange(SaveNoteFormDocument, {
    quiet: true,
    says: words.saved,
    refetchQueries: ['NoteForms'],
    done: onClose,
  });
  const change = (key: string, part: Partial<NoteHeading>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const problems = rows.map(({ heading }, at) => problemOf(heading, rows.slice(0, at)));
  const isStale = save.refusal?.code === 'STALE';
  const send = (version: number) => {
    setAsked(true);
    if (name.trim() === '' || problems.some((problem) => problem !== null)) return;
    const headings = rows.map(({ heading, hint }) => ({ heading: heading.trim(), hint }));
    void save.run({ input: { id: form.id, name: name.trim(), headings, version } });
  };
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        send(form.version);
      }}
    >
      <TextInput
        label={words.name}
        required
        autoFocus
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={(asked && name.trim() === '' && words.needsName) || save.fieldError('name')}
      />
      {rows.map(({ key, heading, hint }, at) => (
        <fieldset key={key} className={classes.row}>
          <TextInput
            label={words.heading(at + 1)}
            maxLength={80}
            value={heading}
            onChange={(event) => change(key, { heading: event.currentTarget.value })}
            error={asked && problems[at]}
          />
          <TextInput
            label={words.hint}
            maxLength={200}
            value={hint}
            onChange={(event) => change(key, { hint: event.currentTarget.value })}
          />
          <Group gap={4} className={classes.rowButtons}>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={words.moveUp(at + 1)}
              disabled={at === 0}
              onClick={() => setRows(rows.with(at - 1, rows[at]!).with(at, rows[at - 1]!))}
            >
              <IconArrowUp size={18} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={words.removeHeading(at + 1)}
              disabled={rows.length === 1}
              onClick={() => setRows(rows.filter((row) => row.key !== key))}
            >
              <IconTrash size={18} aria-hidden="true" />
            </ActionIcon>
          </Group>
        </fieldset>
      ))}
      {rows.length < MOST_HEADINGS && (
        <Button
          size="xs"
          variant="subtle"
          className={classes.add}
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => setRows([...rows, asRow({ heading: '', hint: '' })])}
        >
          {words.addHeading}
        </Button>
      )}
      {form.version > 0 && (
        <Text size="sm" c="dimmed">
          {words.notesStay}
        </Text>
      )}
      {save.problem && (
        <Text size="sm" c="var(--footing-clay-text)" role="alert">
          {isStale ? words.stale : save.problem}
        </Text>
      )}
      <Group gap="xs" justify="flex-end">
        <Button size="sm" variant="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
        {isStale ? (
          <Button
            size="sm"
            loading={save.busy}
            onClick={() => send(save.refusal?.currentVersion ?? form.version)}
          >
            {words.saveMine}
          </Button>
        ) : (
          <Button size="sm" type="submit" loading={save.busy}>
            {words.save}
          </Button>
        )}
      </Group>
    </form>
  );
}

interface Row extends NoteHeading {
  key: string;
}

const asRow = ({ heading, hint }: NoteHeading): Row => ({
  key: crypto.randomUUID(),
  heading,
  hint,
});

function problemOf(heading: string, before: readonly NoteHeading[]): string | null {
  if (heading.trim() === '') return words.needsHeading;
  const key = searchKey(heading);
  return before.some((each) => searchKey(each.heading) === key) ? words.sameHeading : null;
}
