import { ConfirmPasswordDocument, OpenMyCopyDocument } from '@footing/contract';
import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { saveFrom } from '../../shared/files/download';
import { BackTo, Page, PageHeader, Sheet, useChange } from '../../shared/ui';
import classes from './client-copy.module.css';
import { words } from './client-copy.words';

/** The client saves a copy of everything that they can read. It is made for them when they ask, and kept nowhere else. */
export function CopyPage() {
  return (
    <Page>
      <BackTo to="/you">{words.back}</BackTo>
      <PageHeader title={words.title}>{words.what}</PageHeader>
      <Sheet title={words.careful.title}>
        <div className={classes.section}>
          <p>{words.careful.says}</p>
          <SaveCopy />
        </div>
      </Sheet>
      <p className={classes.notIn}>{words.notIn}</p>
    </Page>
  );
}

function SaveCopy() {
  const [password, setPassword] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const confirm = useChange(ConfirmPasswordDocument, { quiet: true });
  const open = useChange(OpenMyCopyDocument, { quiet: true });
  const save = async () => {
    setWasAsked(false);
    if (!(await confirm.run({ password }))) return;
    const opened = await open.run({});
    if (!opened) return;
    setPassword('');
    setWasAsked(true);
    saveFrom(opened.address);
  };
  return (
    <form
      noValidate
      className={classes.section}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PasswordInput
        size="md"
        label={words.password}
        description={words.passwordSays}
        autoComplete="current-password"
        value={password}
        error={confirm.fieldError('password') ?? confirm.problem ?? open.problem}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <div>
        <Button
          type="submit"
          size="md"
          loading={confirm.busy || open.busy}
          disabled={password === ''}
        >
          {words.save}
        </Button>
      </div>
      <div role="status">
        {wasAsked && (
          <p>
            {words.saving} {words.again}
          </p>
        )}
      </div>
    </form>
  );
}
