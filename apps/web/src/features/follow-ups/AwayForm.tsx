import {
  MyAbsenceDocument,
  PracticeCoachesDocument,
  SetAbsenceDocument,
  type AbsencePartsFragment,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Loaded, Sheet, useChange } from '../../shared/ui';

/** When the coach is away and who covers for them; clients can see it. */
export default function AwayForm() {
  const query = useQuery(MyAbsenceDocument, { fetchPolicy: 'network-only' });
  return (
    <Sheet title="Time off">
      <Loaded query={query}>
        {({ absence }) => (
          <Form key={absence.version} absence={absence} saved={() => void query.refetch()} />
        )}
      </Loaded>
    </Sheet>
  );
}

function Form({ absence, saved }: { absence: AbsencePartsFragment; saved: () => void }) {
  const form = useForm({
    initialValues: {
      fromDay: absence.fromDay ?? '',
      backOn: absence.backOn ?? '',
      standInId: absence.standInId ?? '',
    },
  });
  const colleagues = useQuery(PracticeCoachesDocument).data?.practice.members ?? [];
  const save = useChange(SetAbsenceDocument, { says: 'Saved.', quiet: true, done: saved });
  const run = ({ fromDay, backOn, standInId }: typeof form.values) =>
    save.run({
      input: {
        fromDay: fromDay || null,
        backOn: backOn || null,
        standInId: standInId || null,
        version: save.refusal?.currentVersion ?? absence.version,
      },
    });
  return (
    <form onSubmit={form.onSubmit((values) => void run(values))} noValidate>
      <Stack>
        <Text size="sm">
          Your clients see when you’re back and who is covering for you. While you’re away, your
          stand-in is also told which client needs someone, but not why.
        </Text>
        <Group align="flex-start">
          <TextInput
            type="date"
            label="First day away"
            {...form.getInputProps('fromDay')}
            error={save.fieldError('fromDay')}
          />
          <TextInput
            type="date"
            label="First day back"
            {...form.getInputProps('backOn')}
            error={save.fieldError('backOn')}
          />
        </Group>
        <NativeSelect
          label="Stand-in"
          description="Also told if you don’t respond in time."
          data={[
            { value: '', label: 'The owner of the practice' },
            ...colleagues
              .filter(({ you }) => !you)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('standInId')}
          error={save.fieldError('standInId')}
        />
        {save.problem && (
          <Text role="alert" size="sm">
            {save.problem}
          </Text>
        )}
        <Group justify="flex-end">
          {absence.fromDay && (
            <Button
              variant="subtle"
              onClick={() => void run({ ...form.values, fromDay: '', backOn: '' })}
            >
              I’m not away
            </Button>
          )}
          <Button type="submit" loading={save.busy}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
