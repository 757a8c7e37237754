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
import { reachByWords, pronounWithVerb, usePronouns } from '../../../shared/words';
import classes from '../clients.module.css';

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
    says: 'The profile is saved.',
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
      description: differs ? `Stored now: ${storedWords(name, profile)}` : hint,
    };
  };
  return (
    <Modal opened onClose={onClose} title={`Profile of ${profile.callName}`} size="lg">
      <form onSubmit={save}>
        <Stack>
          {changedMeanwhile && (
            <Alert color="amber" title="Changed in another place meanwhile">
              <Text size="sm">
                Nothing is lost. Where the two differ, what is stored now stands at the field.
              </Text>
              <Group gap="xs" mt="xs">
                <Button size="compact-sm" variant="light" onClick={() => goOn(form.values)}>
                  Go on with mine
                </Button>
                <Button size="compact-sm" variant="light" onClick={() => goOn(valuesOf(profile))}>
                  Use what is stored
                </Button>
              </Group>
            </Alert>
          )}
          <div className={classes.pair}>
            <TextInput label="Name" required data-autofocus {...field('name')} />
            <TextInput label="Name to be called by" required {...field('callName')} />
            <TextInput label="Pronouns" {...field('pronouns')} />
            <TimeZoneSelect
              label={`Where ${pronounWithVerb(pronouns, 'lives', 'live')}`}
              {...field('timeZone')}
            />
            <NativeSelect
              size="md"
              label={`How ${pronounWithVerb(pronouns, 'wishes', 'wish')} to be reached`}
              data={reaches.map((value) => ({ value, label: reachByWords(value) }))}
              {...field('reachBy')}
            />
            <TextInput
              label={`A word on reaching ${pronouns.them}`}
              placeholder="Not before ten in the morning"
              {...field('reachNote')}
            />
            <TextInput
              label="The other person is called"
              {...field(
                'otherAlias',
                'A first name or a nickname; never a surname, phone or handle.',
              )}
            />
          </div>
          <DialogFooter
            problem={changedMeanwhile ? null : update.problem}
            busy={update.busy}
            disabled={changedMeanwhile}
            onCancel={onClose}
          >
            Save
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
  return profile[name] || 'empty';
}
