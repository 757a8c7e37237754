import '@mantine/core/styles/Radio.css';
import { Button, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MyProfileDocument, UpdateMyProfileDocument, type ReachBy } from '@footing/contract';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { TimeZoneSelect, useChange } from '../../shared/ui';
import { setClientZone, reachByWords } from '../../shared/words';
import { ProfileConflict } from './ProfileConflict';
import type { Profile, ProfileValues } from './types';
import classes from './you.module.css';

const ways: readonly ReachBy[] = ['EMAIL', 'TEXT_MESSAGE', 'PHONE', 'IN_SESSION'];

export function ProfileForm({ profile }: { profile: Profile }) {
  const client = useApolloClient();
  // The version that the form started from; the query may return a newer one in the meantime.
  const [base, setBase] = useState(profile);
  const [theirs, setTheirs] = useState<Profile | null>(null);
  const form = useForm<ProfileValues>({ initialValues: valuesOf(profile) });
  const change = useChange(UpdateMyProfileDocument, { quiet: true });

  const settle = (saved: Profile) => {
    setClientZone(saved.timeZone);
    setBase(saved);
    setTheirs(null);
    form.setInitialValues(valuesOf(saved));
    form.setValues(valuesOf(saved));
    form.resetDirty(valuesOf(saved));
  };
  const save = async (values: ProfileValues, version: number) => {
    checkForCrisis(values.reachNote);
    const saved = await change.run({ input: { clientId: base.id, version, ...values } });
    if (saved) settle(saved);
  };
  const stale = change.refusal?.code === 'STALE';
  const look = async () => {
    const { data } = await client.query({
      query: MyProfileDocument,
      fetchPolicy: 'network-only',
    });
    if (data) setTheirs(data.myProfile);
  };
  const errorOf = (field: keyof ProfileValues) => form.errors[field] ?? change.fieldError(field);
  return (
    <form onSubmit={form.onSubmit((values) => void save(values, base.version))}>
      <Stack gap="lg">
        <TextInput
          label="What you like to be called"
          autoComplete="nickname"
          {...form.getInputProps('callName')}
          error={errorOf('callName')}
        />
        <TextInput
          label="Pronouns"
          description="If you like: she/her, he/him, they/them, or your own."
          {...form.getInputProps('pronouns')}
          error={errorOf('pronouns')}
        />
        <TextInput
          label="What you call the other person here"
          description="A first name or a nickname. No surname, number, address or handle."
          {...form.getInputProps('otherAlias')}
          error={errorOf('otherAlias')}
        />
        <TimeZoneSelect
          description="Your days begin and end by it."
          {...form.getInputProps('timeZone')}
          error={errorOf('timeZone')}
        />
        <Radio.Group
          size="md"
          label="How your coach may reach you"
          {...form.getInputProps('reachBy')}
        >
          <Stack gap="sm" mt="xs">
            {ways.map((way) => (
              <Radio key={way} size="md" value={way} label={reachByWords(way)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label="Anything to know about it"
          description="A time of day, or where it is better not to write to you."
          autosize
          minRows={2}
          {...form.getInputProps('reachNote')}
          error={errorOf('reachNote')}
        />
        {stale && !theirs && (
          <div className={classes.notice} role="alert">
            <p>This was changed in another place while you were here. Nothing of yours is lost.</p>
            <Button variant="light" onClick={() => void look()}>
              See what is there now
            </Button>
          </div>
        )}
        {theirs && (
          <ProfileConflict
            mine={form.values}
            theirs={theirs}
            onMine={() => void save(form.values, theirs.version)}
            onTheirs={() => {
              settle(theirs);
              change.forget();
            }}
          />
        )}
        <div className={classes.save}>
          <Button type="submit" size="md" loading={change.busy} disabled={!form.isDirty()}>
            Save
          </Button>
          <Text size="sm" c="dimmed" role="status">
            {standing(form.isDirty(), stale ? null : change.problem)}
          </Text>
        </div>
      </Stack>
    </form>
  );
}

function standing(dirty: boolean, problem: string | null): string {
  if (problem) return problem;
  return dirty ? 'Not saved yet' : 'Saved';
}

function valuesOf(profile: Profile): ProfileValues {
  const { callName, pronouns, timeZone, reachBy, reachNote, otherAlias } = profile;
  return { callName, pronouns, timeZone, reachBy, reachNote, otherAlias };
}
