import { CreateFormDocument } from '@footing/contract';
import { FORM_LIMITS } from '@footing/plan-engine';
import { Modal, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { DialogFooter, useChange } from '../../shared/ui';
import { words } from './forms.words';

/** Asks for a title and opens the new form. */
export function NewForm({ onClose }: { onClose: () => void }) {
  const [id] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState('');
  const [missing, setMissing] = useState(false);
  const navigate = useNavigate();
  const change = useChange(CreateFormDocument, { quiet: true });
  const create = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    const made = await change.run({ input: { id, title: title.trim() } });
    if (made) await navigate(`/templates/forms/${made.id}`);
  };
  return (
    <Modal opened onClose={onClose} title={words.new.title}>
      <form onSubmit={(event) => void create(event)} noValidate>
        <Stack>
          <TextInput
            label={words.new.name}
            description={words.new.aboutName}
            value={title}
            onChange={(event) => {
              setTitle(event.currentTarget.value);
              setMissing(false);
              change.forget();
            }}
            maxLength={FORM_LIMITS.title}
            error={missing ? words.new.missing : change.fieldError('title')}
            data-autofocus
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {words.new.create}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
