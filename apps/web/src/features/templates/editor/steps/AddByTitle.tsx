import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { TEMPLATE_LIMITS } from '@footing/plan-engine';
import { words } from '../editor.words';
import classes from '../editor.module.css';

/** A field for the title of something new; Enter adds it. */
export function AddByTitle({
  id,
  label,
  add,
  onAdd,
  children,
}: {
  id: string;
  /** Also the placeholder. */
  label: string;
  /** The button's label. */
  add: string;
  onAdd: (title: string) => void;
  /** Further fields between the title and the button. */
  children?: ReactNode;
}) {
  const [title, setTitle] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    onAdd(title.trim());
    setTitle('');
  };
  return (
    <form className={classes.add} onSubmit={submit} noValidate>
      <TextInput
        id={id}
        className={classes.addTitle}
        aria-label={label}
        placeholder={label}
        value={title}
        maxLength={TEMPLATE_LIMITS.title}
        onChange={(event) => {
          setTitle(event.currentTarget.value);
          setMissing(false);
        }}
        error={missing && words.steps.missing}
      />
      {children}
      <Button type="submit" variant="light">
        {add}
      </Button>
    </form>
  );
}
