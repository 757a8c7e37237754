import { Anchor, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { words } from '../notes.words';
import type { ChosenForm } from './useNoteForm';
import classes from '../notes.module.css';

/** Chooses the headings that new notes start with. */
export function FormSelect({ form }: { form: ChosenForm }) {
  return (
    <div className={`${classes.formSelect} footing-screen-only`}>
      <NativeSelect
        size="sm"
        aria-label={words.form.label}
        value={form.id}
        onChange={(event) => form.choose(event.currentTarget.value)}
        data={[
          { value: '', label: words.form.free },
          ...form.all.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Anchor component={Link} to="/notes/forms" size="sm">
        {words.form.edit}
      </Anchor>
    </div>
  );
}
