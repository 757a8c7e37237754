import {
  RemoveNoteFormDocument,
  RestoreNoteFormDocument,
  type NoteFormPartsFragment,
} from '@footing/contract';
import { Button, Group } from '@mantine/core';
import { toast, useChange } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import { Sentence, When } from '../../../shared/words';
import { words } from './note-forms.words';
import classes from './note-forms.module.css';

/** A form in the list, with its headings. */
export function FormLine({
  form,
  onEdit,
  onCopy,
}: {
  form: NoteFormPartsFragment;
  /** Missing for forms that Footing ships. */
  onEdit?: () => void;
  onCopy: () => void;
}) {
  const { id, name, headings, changedAt, changedBy } = form;
  const refetchQueries = ['NoteForms'];
  const removing = useChange(RemoveNoteFormDocument, { refetchQueries });
  const restoring = useChange(RestoreNoteFormDocument, { refetchQueries });
  const remove = async () => {
    if (!(await removing.run({ formId: id }))) return;
    toast.undo(words.removed(name), () => void restoring.run({ formId: id }));
  };
  const button = (label: string, run: () => void, loading = false) => (
    <Button
      size="xs"
      variant="subtle"
      loading={loading}
      aria-label={words.ofForm(label, name)}
      onClick={run}
    >
      {label}
    </Button>
  );
  return (
    <article className={classes.form}>
      <div className={classes.formHead}>
        <h3>
          <UserText>{name}</UserText>
        </h3>
        <Group gap={4}>
          {onEdit && button(words.edit, onEdit)}
          {button(words.copy, onCopy)}
          {onEdit && button(words.remove, () => void remove(), removing.busy)}
        </Group>
      </div>
      <ol className={classes.headings}>
        {headings.map(({ heading, hint }) => (
          <li key={heading}>
            <UserText>{heading}</UserText>
            {hint && (
              <UserText as="p" className={classes.hint}>
                {hint}
              </UserText>
            )}
          </li>
        ))}
      </ol>
      {changedAt && (
        <p className={classes.hint}>
          <Sentence
            text={words.changed}
            name={changedBy ?? ''}
            when={<When at={changedAt} say="on" />}
          />
        </p>
      )}
    </article>
  );
}
