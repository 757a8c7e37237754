import {
  UpdateClientDocument,
  type CoachProfilePartsFragment,
  type ReachBy,
} from '@footing/contract';
import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { TimeZoneSelect, zoneWords } from '../../../shared/ui/TimeZoneSelect';
import { reachByWords, usePronouns } from '../../../shared/words';
import { words as all } from './client-page.words';
import classes from '../clients.module.css';

const words = all.profile;

type Values = Pick<
  CoachProfilePartsFragment,
  'name' | 'callName' | 'pronouns' | 'timeZone' | 'reachBy' | 'reachNote' | 'otherAlias'
>;

const reaches: ReachBy[] = ['EMAIL', 'TEXT_MESSAGE', 'PHONE', 'IN_SESSION'];

export function ProfileDialog({
  profile,
  onClose,
}: {
  profile: CoachProfilePartsFragment;
  onClose: () => void;
}) {
  const api = useApolloClient();
  const pronouns = usePronouns();
  // The version being edited. It advances only after the person has seen changes made elsewhere.
  const [version, setVersion] = useState(profile.version);
  const form = useForm<Values>({ initialValues: valuesOf(profile) });
  const update = useChange(UpdateClientDocument, {
    quiet: true,
    says: words.saved,
    refetchQueries: ['CoachCaseload'],
    done: onClose,
  });
  const changedMeanwhile = version < profile.version;

  const save = form.onSubmit((values) => {
    void update.run({ input: { clientId: profile.id, version, ...values } }).then((saved) => {
      if (!saved) void api.refetchQueries({ include: ['CoachClient'] });
    });
  });
  const goOn = (values: Values) => {
    form.setValues(values);
    setVersion(profile.version);
    update.forget();
  };
  const field = (name: keyof Values, hint?: string) => {
    const props = form.getInputProps(name);
    const differs = changedMeanwhile && form.values[name] !== profile[name];
    return {
      ...props,
      error: props.error ?? update.fieldError(name),
      description: differs ? words.conflict.saved(storedWords(name, profile)) : hint,
    };
  };
  return (
    <Modal opened onClose={onClose} title={words.title(profile.callName)} size="lg">
      <form onSubmit={save}>
        <Stack>
          {changedMeanwhile && (
            <Alert color="amber" title={words.conflict.title}>
              <Text size="sm">{words.conflict.text}</Text>
              <Group gap="xs" mt="xs">
                <Button size="compact-sm" variant="light" onClick={() => goOn(form.values)}>
                  {words.conflict.mine}
                </Button>
                <Button size="compact-sm" variant="light" onClick={() => goOn(valuesOf(profile))}>
                  {words.conflict.theirs}
                </Button>
              </Group>
            </Alert>
          )}
          <div className={classes.pair}>
            <TextInput label={words.name} required data-autofocus {...field('name')} />
            <TextInput label={words.callName} required {...field('callName')} />
            <TextInput label={words.pronouns} {...field('pronouns')} />
            <TimeZoneSelect label={words.timeZone(pronouns)} {...field('timeZone')} />
            <NativeSelect
              size="md"
              label={words.reachBy(pronouns)}
              data={reaches.map((value) => ({ value, label: reachByWords(value) }))}
              {...field('reachBy')}
            />
            <TextInput
              label={words.reachNote(pronouns)}
              placeholder={words.reachNoteExample}
              {...field('reachNote')}
            />
            <TextInput label={words.otherAlias} {...field('otherAlias', words.otherAliasHint)} />
          </div>
          <DialogFooter
            problem={changedMeanwhile ? null : update.problem}
            busy={update.busy}
            disabled={changedMeanwhile}
            onCancel={onClose}
          >
            {words.save}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

const valuesOf = (profile: Values): Values => ({
  name: profile.name,
  callName: profile.callName,
  pronouns: profile.pronouns,
  timeZone: profile.timeZone,
  reachBy: profile.reachBy,
  reachNote: profile.reachNote,
  otherAlias: profile.otherAlias,
});

function storedWords(name: keyof Values, profile: Values): string {
  if (name === 'reachBy') return reachByWords(profile.reachBy);
  if (name === 'timeZone') return zoneWords(profile.timeZone);
  return profile[name];
}
