import { revealsSubject } from '@footing/kernel';
import { RenamePracticeDocument, type PracticePartsFragment } from '@footing/contract';
import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Sheet, useChange } from '../../shared/ui';
import { words as all } from './practices.words';

const words = all.emailName;

/** The practice's name in emails. Someone else may see the client's phone. */
export function EmailName({ practice, owns }: { practice: PracticePartsFragment; owns: boolean }) {
  return (
    <Sheet title={words.title}>
      <Text size="sm">{words.says}</Text>
      {owns ? (
        <EmailNameForm practice={practice} />
      ) : (
        <>
          <Text mt="sm">{practice.emailName}</Text>
          <Revealing name={practice.emailName} />
        </>
      )}
    </Sheet>
  );
}

function EmailNameForm({ practice }: { practice: PracticePartsFragment }) {
  const form = useForm({ initialValues: { emailName: practice.emailName } });
  const change = useChange(RenamePracticeDocument, {
    says: all.saved,
    quiet: true,
    refetchQueries: ['PracticePage'],
  });
  const save = form.onSubmit(async ({ emailName }) => {
    const { name, version } = practice;
    const saved = await change.run({ name, emailName, version });
    if (saved) form.setInitialValues({ emailName });
  });
  return (
    <form onSubmit={(event) => void save(event)}>
      <Group align="flex-end" mt="sm">
        <TextInput
          label={words.label}
          autoComplete="off"
          required
          withAsterisk={false}
          {...form.getInputProps('emailName')}
          error={change.fieldError('emailName') ?? change.problem}
          flex="1 1 14rem"
        />
        <Button type="submit" variant="default" loading={change.busy} disabled={!form.isDirty()}>
          {all.save}
        </Button>
      </Group>
      <Revealing name={form.values.emailName} />
    </form>
  );
}

function Revealing({ name }: { name: string }) {
  if (!revealsSubject(name)) return null;
  return (
    <Alert color="amber" mt="sm" role="status">
      {words.reveals}
    </Alert>
  );
}
