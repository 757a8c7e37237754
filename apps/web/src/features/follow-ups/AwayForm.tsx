import {
  MyAbsenceDocument,
  PracticeCoachesDocument,
  type PracticeCoachesQuery,
  SetAbsenceDocument,
  type AbsencePartsFragment,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Loaded, Sheet, useChange } from '../../shared/ui';
import { words as all } from './follow-ups.words';

const words = all.timeOff;

/** When the coach is away and who covers for them; clients can see it. */
export default function AwayForm() {
  const query = useQuery(MyAbsenceDocument, { fetchPolicy: 'network-only' });
  return (
    <Sheet title={words.title}>
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
  const members = useQuery(PracticeCoachesDocument).data?.practice.members ?? [];
  const escalates = escalatesTo(members);
  const save = useChange(SetAbsenceDocument, { says: words.saved, quiet: true, done: saved });
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
        <Text size="sm">{words.says}</Text>
        <Group align="flex-start">
          <TextInput
            type="date"
            label={words.from}
            {...form.getInputProps('fromDay')}
            error={save.fieldError('fromDay')}
          />
          <TextInput
            type="date"
            label={words.back}
            {...form.getInputProps('backOn')}
            error={save.fieldError('backOn')}
          />
        </Group>
        <NativeSelect
          label={words.standIn}
          description={
            escalates === 'nobody' && !form.values.standInId
              ? words.standInMissing
              : words.standInSays
          }
          data={[
            { value: '', label: words.nobodyNamed[escalates] },
            ...members
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
              {words.notAway}
            </Button>
          )}
          <Button type="submit" loading={save.busy}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Who learns what nobody has acknowledged if the coach names no stand-in: the owners, except the coach. */
function escalatesTo(
  members: readonly Pick<CoachMember, 'role' | 'you'>[],
): keyof typeof words.nobodyNamed {
  const isOwner = members.some(({ you, role }) => you && role === 'OWNER');
  if (!isOwner) return 'owner';
  return members.some(({ you, role }) => !you && role === 'OWNER') ? 'otherOwners' : 'nobody';
}

type CoachMember = PracticeCoachesQuery['practice']['members'][number];
