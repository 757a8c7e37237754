import { MoveSessionDocument, PlanSessionDocument } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { timeWords, useNow } from '../../../shared/words';
import { TimeInBothZones } from './TimeInBothZones';
import { SessionsThatDay } from './SessionsThatDay';
import { ClientSelect } from './ClientSelect';
import type { SessionClient, SessionDialogRequest } from './session-dialog';
import { fieldsOf, instantOf, nextFullHour } from '../times';
import classes from '../sessions.module.css';

const WHEN = ['date', 'time', 'minutes'] as const;
const lengths = [15, 25, 30, 45, 50, 60, 75, 90, 120];

/** Plans or moves a session and shows the time in both people's time zones. */
export default function SessionDialog({
  asked,
  onClose,
}: {
  asked: SessionDialogRequest;
  onClose: () => void;
}) {
  const { move } = asked;
  const now = useNow();
  const [id] = useState(() => uuidv7(Date.now()));
  const [client, setClient] = useState<SessionClient | null>(clientOf(asked));
  const form = useForm({
    initialValues: {
      ...fieldsOf(move?.startsAt ?? nextFullHour(now)),
      minutes: String(move?.minutes ?? 50),
      place: move?.place ?? '',
      link: move?.link ?? '',
    },
    // An error about one time does not apply to another.
    onValuesChange: (next, before) => {
      if (WHEN.some((field) => next[field] !== before[field])) change.forget();
    },
    validate: {
      time: (value, { date }) =>
        instantOf(date, value) ? null : 'Please choose a day and a time that exist.',
    },
  });
  const options = {
    quiet: true,
    refetchQueries: [
      'CoachSessions',
      'CoachToday',
      'CoachClient',
      'CoachCaseload',
      'SessionsOfDay',
    ],
    done: onClose,
  };
  const plan = useChange(PlanSessionDocument, { ...options, says: 'The session is planned.' });
  const moving = useChange(MoveSessionDocument, { ...options, says: 'The session is changed.' });
  const change = move ? moving : plan;

  const [asking, setAsking] = useState(false);
  const { date, time, minutes } = form.values;
  const startsAt = instantOf(date, time);
  const takenUntil = change.refusal?.code === 'TAKEN' ? change.refusal.until : null;

  const save = form.onSubmit(({ minutes, place, link }) => {
    setAsking(true);
    if (!startsAt || !client) return;
    const what = { startsAt, minutes: Number(minutes), place: place.trim(), link: link.trim() };
    void (move
      ? moving.run({ input: { sessionId: move.id, version: move.version, ...what } })
      : plan.run({ input: { id, clientId: client.id, ...what } }));
  });
  const field = (name: keyof typeof form.values, asked: string = name) => {
    const props = form.getInputProps(name);
    return { ...props, error: props.error ?? change.fieldError(asked) };
  };
  return (
    <Modal opened onClose={onClose} title={titleOf(asked)} size="lg">
      <form onSubmit={save} noValidate>
        <Stack>
          {!move && !asked.client && (
            <ClientSelect
              chosen={client}
              choose={setClient}
              error={asking && !client ? 'Choose a client.' : change.fieldError('clientId')}
            />
          )}
          <div className={classes.when}>
            <TextInput
              type="date"
              label="Day"
              required
              data-autofocus={Boolean(client) || undefined}
              {...field('date')}
            />
            <TextInput
              type="time"
              label="Time, on your clock"
              step={300}
              required
              {...field('time', 'startsAt')}
            />
            <NativeSelect
              size="md"
              label="Length"
              data={withChosen(lengths, Number(minutes)).map((each) => ({
                value: String(each),
                label: `${each} minutes`,
              }))}
              {...field('minutes')}
            />
          </div>
          {takenUntil && (
            <Group gap="xs">
              <Text size="sm">You are free from {timeWords(takenUntil)}.</Text>
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => {
                  form.setValues(fieldsOf(takenUntil));
                  change.forget();
                }}
              >
                Take {timeWords(takenUntil)}
              </Button>
            </Group>
          )}
          {startsAt && (
            <TimeInBothZones
              startsAt={startsAt}
              minutes={Number(minutes)}
              person={client ?? undefined}
            />
          )}
          {startsAt && (
            <SessionsThatDay
              startsAt={startsAt}
              minutes={Number(minutes)}
              except={move?.id}
              whose={move?.coachId}
            />
          )}
          <TextInput
            label="Place"
            placeholder="A room, an address, or nothing"
            {...field('place')}
          />
          <TextInput
            label="Link"
            type="url"
            placeholder="https://"
            description={`${client?.callName ?? 'The client'} sees place and link too.`}
            {...field('link')}
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {move ? 'Save' : 'Plan it'}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

function clientOf({ client, move }: SessionDialogRequest): SessionClient | null {
  if (!move) return client ?? null;
  return { id: move.clientId, callName: move.callName, timeZone: move.clientTimeZone };
}

function titleOf({ client, move }: SessionDialogRequest): string {
  if (move) return `The session with ${move.callName}`;
  return client ? `Plan a session with ${client.callName}` : 'Plan a session';
}

const withChosen = (known: number[], chosen: number): number[] =>
  known.includes(chosen) ? known : [...known, chosen].sort((a, b) => a - b);
