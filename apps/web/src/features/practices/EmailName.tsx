import { revealsSubject } from '@footing/kernel';
import { RenamePracticeDocument, type PracticePartsFragment } from '@footing/contract';
import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Sheet, useChange } from '../../shared/ui';

/** The practice's name in emails. Someone else may see the client's phone. */
export function EmailName({ practice, owns }: { practice: PracticePartsFragment; owns: boolean }) {
  return (
    <Sheet title="Name in emails">
      <Text size="sm">
        Emails use this name for your practice. Keep it neutral: someone else may see a client’s
        phone or inbox. Leave out words like “relationship”, “breakup”, or “therapy”.
      </Text>
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
    says: 'Saved.',
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
          label="Name in emails"
          autoComplete="off"
          required
          withAsterisk={false}
          {...form.getInputProps('emailName')}
          error={change.fieldError('emailName') ?? change.problem}
          flex="1 1 14rem"
        />
        <Button type="submit" variant="default" loading={change.busy} disabled={!form.isDirty()}>
          Save
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
      This name says what your clients are working on, so invitations leave it out. Choose a neutral
      name, for example your last name or a place.
    </Alert>
  );
}
