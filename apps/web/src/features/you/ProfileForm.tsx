import '@mantine/core/styles/Radio.css';
import { Button, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MyProfileDocument, UpdateMyProfileDocument, type ReachBy } from '@footing/contract';
import { useApolloClient } from '@apollo/client/react';
import { Fragment, useState, type ReactNode } from 'react';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { faultMessage } from '../../shared/session/faults';
import { TimeZoneSelect, toast, useChange } from '../../shared/ui';
import { setClientZone, reachByWords } from '../../shared/words';
import { ProfileConflict } from './ProfileConflict';
import type { Profile, ProfileField, ProfileValues } from './types';
import classes from './you.module.css';
import { words as all } from './you.words';

const words = all.profile;
const ways: readonly ReachBy[] = ['EMAIL', 'TEXT_MESSAGE', 'PHONE', 'IN_SESSION'];

/** Some fields of the client's profile, saved together. */
export function ProfileForm({
  profile,
  fields,
}: {
  profile: Profile;
  fields: readonly ProfileField[];
}) {
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
  /** `from`: the version that was edited. */
  const save = async (values: ProfileValues, from: Profile) => {
    checkForCrisis(values.reachNote);
    const edited = Object.fromEntries(fields.map((field) => [field, values[field]]));
    const saved = await change.run(
      { input: { clientId: from.id, version: from.version, ...edited } },
      ({ code }) => {
        if (code === 'STALE') void merge(values, from);
        return code === 'STALE';
      },
    );
    if (saved) settle(saved);
  };
  /** The profile was changed elsewhere: the client chooses if it was these fields, and other changes are kept. */
  const merge = async (values: ProfileValues, from: Profile) => {
    try {
      const { data } = await client.query({
        query: MyProfileDocument,
        fetchPolicy: 'network-only',
      });
      const latest = data!.myProfile;
      if (fields.some((field) => latest[field] !== from[field])) setTheirs(latest);
      else await save(values, latest);
    } catch (error) {
      toast.problem(faultMessage(error));
    }
  };
  const inputs: Record<ProfileField, ReactNode> = {
    callName: <TextInput autoComplete="nickname" {...inputOf('callName')} />,
    pronouns: <TextInput description={words.hints.pronouns} {...inputOf('pronouns')} />,
    otherAlias: <TextInput description={words.hints.otherAlias} {...inputOf('otherAlias')} />,
    timeZone: <TimeZoneSelect description={words.hints.timeZone} {...inputOf('timeZone')} />,
    reachBy: (
      <Radio.Group size="md" {...inputOf('reachBy')}>
        <Stack gap="sm" mt="xs">
          {ways.map((way) => (
            <Radio key={way} size="md" value={way} label={reachByWords(way)} />
          ))}
        </Stack>
      </Radio.Group>
    ),
    reachNote: (
      <Textarea
        description={words.hints.reachNote}
        autosize
        minRows={2}
        {...inputOf('reachNote')}
      />
    ),
  };
  function inputOf(field: ProfileField) {
    return {
      label: words.fields[field],
      ...form.getInputProps(field),
      error: form.errors[field] ?? change.fieldError(field),
    };
  }
  return (
    <form onSubmit={form.onSubmit((values) => void save(values, base))}>
      <Stack gap="lg">
        {fields.map((field) => (
          <Fragment key={field}>{inputs[field]}</Fragment>
        ))}
        {theirs && (
          <ProfileConflict
            fields={fields}
            mine={form.values}
            theirs={theirs}
            onMine={() => void save(form.values, theirs)}
            onTheirs={() => settle(theirs)}
          />
        )}
        <div className={classes.save}>
          <Button type="submit" size="md" loading={change.busy} disabled={!form.isDirty()}>
            {words.save}
          </Button>
          <Text size="sm" c="dimmed" role="status">
            {change.problem ?? (form.isDirty() ? words.notSaved : words.saved)}
          </Text>
        </div>
      </Stack>
    </form>
  );
}

function valuesOf(profile: Profile): ProfileValues {
  const { callName, pronouns, timeZone, reachBy, reachNote, otherAlias } = profile;
  return { callName, pronouns, timeZone, reachBy, reachNote, otherAlias };
}
