import {
  ChangeSeriesDocument,
  CoachSessionDocument,
  MoveSessionDocument,
  PlanSeriesDocument,
  PlanSessionDocument,
  type CoachSessionQuery,
} from '@footing/contract';
import { useApolloClient } from '@apollo/client/react';
import { uuidv7 } from '@footing/kernel';
import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { DialogFooter, toast, useChange } from '../../../shared/ui';
import { FreeTimesToPlan, TypeToPlan, type PlannedType } from '../../availability';
import { deviceZone, timeWords, useNow } from '../../../shared/words';
import { clientNamesOf } from '../both-partners';
import { TimeInBothZones } from './TimeInBothZones';
import { SessionsThatDay } from './SessionsThatDay';
import { StaleSession } from './StaleSession';
import { TimeConflicts } from '../conflicts/TimeConflicts';
import { ChangedSeriesFields } from '../series/ChangedSeriesFields';
import { NewSeriesFields } from '../series/NewSeriesFields';
import { words as ofSeries } from '../series/series.words';
import { useNewSeries } from '../series/useNewSeries';
import { useSeriesScope } from '../series/useSeriesScope';
import { words } from './dialog.words';
import { ClientSelect } from './ClientSelect';
import type { SessionClient, SessionDialogRequest } from './session-dialog';
import { cityOf, fieldsOf, instantOf, nextFullHour } from '../times';
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
  const zone = asked.zone ?? deviceZone();
  const now = useNow();
  const [id] = useState(() => uuidv7(Date.now()));
  const [client, setClient] = useState<SessionClient | null>(clientOf(asked));
  const form = useForm({
    initialValues: {
      ...(move ? fieldsOfSession(move, zone) : EMPTY),
      ...(!move && fieldsOf(asked.at ?? nextFullHour(now), zone)),
      ...(!move && asked.day && { date: asked.day }),
      ...(!move && asked.minutes && { minutes: String(asked.minutes) }),
    },
    // An error about one time does not apply to another.
    onValuesChange: (next, before) => {
      if (!WHEN.some((field) => next[field] !== before[field])) return;
      for (const each of [plan, moving, planSeries, changeSeries]) each.forget();
    },
    validate: {
      time: (value, { date }) => (instantOf(date, value, zone) ? null : words.wrongTime),
    },
  });
  const options = {
    quiet: true,
    refetchQueries: [
      'CoachSessions',
      'SessionCalendar',
      'CoachToday',
      'PracticeToday',
      'CoachClient',
      'CoachCaseload',
      'SessionsOfDay',
      ...(move?.partner
        ? [{ query: CoachSessionDocument, variables: { id: move.partner.sessionId } }]
        : []),
    ],
    done: onClose,
  };
  const plan = useChange(PlanSessionDocument, { ...options, says: words.planned });
  const moving = useChange(MoveSessionDocument, { ...options, says: words.changed });
  const planSeries = useChange(PlanSeriesDocument, { ...options, says: ofSeries.planned });
  const changeSeries = useChange(ChangeSeriesDocument, { ...options, says: ofSeries.changed });

  const [asking, setAsking] = useState(false);
  const [typeId, setTypeId] = useState<string | null>(null);
  const chooseType = (type: PlannedType | null) => {
    setTypeId(type?.id ?? null);
    if (!type) return;
    const { place, link } = type;
    form.setValues({ minutes: String(type.minutes), place, link });
  };
  const { date, time, minutes } = form.values;
  const startsAt = instantOf(date, time, zone);
  const series = useNewSeries({
    ...{ clientId: client?.id, typeId, startsAt, date, minutes: Number(minutes) },
  });
  const changed = useSeriesScope({ session: move, startsAt, minutes: Number(minutes) });
  const scope = changed.scope === 'ONE' ? null : changed.scope;
  const isSeries = series.fields.repeats !== null;
  const single = move ? moving : plan;
  const ofSeveral = move ? changeSeries : planSeries;
  const change = (move ? scope : isSeries) ? ofSeveral : single;
  const isRetimed = !move || startsAt !== move.startsAt || Number(minutes) !== move.minutes;
  const takenUntil = change.refusal?.code === 'TAKEN' ? change.refusal.until : null;

  const [stored, setStored] = useState<CoachSessionQuery['session'] | null>(null);
  const [version, setVersion] = useState(move?.version ?? 0);
  const api = useApolloClient();
  const showStored = async (sessionId: string) => {
    const query = { query: CoachSessionDocument, variables: { id: sessionId } };
    const { data } = await api.query({ ...query, fetchPolicy: 'network-only' });
    setStored(data!.session);
  };

  const save = (from: number) =>
    form.onSubmit(({ minutes, place, link }) => {
      setAsking(true);
      if (!startsAt || !client) return;
      const what = { startsAt, minutes: Number(minutes), place: place.trim(), link: link.trim() };
      if (!move) {
        const input = { id, clientId: client.id, typeId, ...what };
        if (!isSeries) return void plan.run({ input });
        if (!series.rule) return;
        const { keys: leaveOut } = series.leaveOut;
        return void planSeries.run({ input: { ...input, ...series.rule, leaveOut } }, isOutdated);
      }
      setStored(null);
      const input = { sessionId: move.id, version: from, ...what };
      const isStale = ({ code }: { code: string }) => {
        if (code !== 'STALE') return isOutdated({ code });
        showStored(move.id).catch(() => toast.problem(words.stale.notLoaded));
        return true;
      };
      if (!scope) return void moving.run({ input }, isStale);
      const { keys: leaveOut } = changed.leaveOut;
      void changeSeries.run({ input: { ...input, scope, leaveOut } }, isStale);
    });
  /** The refusal is shown, next to what speaks against the dates now. */
  const isOutdated = ({ code }: { code: string }) => {
    if (code === 'TAKEN' && change === ofSeveral) (move ? changed : series).again();
    return false;
  };
  const field = (name: keyof typeof form.values, asked: string = name) => {
    const props = form.getInputProps(name);
    return { ...props, error: props.error ?? change.fieldError(asked) };
  };
  return (
    <Modal opened onClose={onClose} title={titleOf(asked)} size="lg">
      <form onSubmit={save(version)} noValidate>
        <Stack>
          {!move && !asked.client && (
            <ClientSelect
              chosen={client}
              choose={setClient}
              error={asking && !client ? words.clientMissing : change.fieldError('clientId')}
            />
          )}
          {!move && <TypeToPlan chosen={typeId} choose={chooseType} />}
          {client && !move?.partner && (
            <FreeTimesToPlan
              clientId={client.id}
              minutes={Number(minutes)}
              typeId={typeId}
              sessionId={move?.id}
              use={(at) => form.setValues(fieldsOf(at, zone))}
            />
          )}
          <div className={classes.when}>
            <TextInput
              type="date"
              label={words.date}
              required
              data-autofocus={Boolean(client) || undefined}
              {...field('date')}
            />
            <TextInput
              type="time"
              label={zone === deviceZone() ? words.time : words.timeInZone(cityOf(zone))}
              step={300}
              required
              {...field('time', 'startsAt')}
            />
            <NativeSelect
              size="md"
              label={words.length}
              data={withChosen(lengths, Number(minutes)).map((each) => ({
                value: String(each),
                label: words.minutes(each),
              }))}
              {...field('minutes')}
            />
          </div>
          {takenUntil && (
            <Group gap="xs">
              <Text size="sm">{words.freeFrom(timeWords(takenUntil, zone))}</Text>
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => {
                  form.setValues(fieldsOf(takenUntil, zone));
                  change.forget();
                }}
              >
                {words.use(timeWords(takenUntil, zone))}
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
              zone={zone}
            />
          )}
          {client && startsAt && isRetimed && change === single && (
            <TimeConflicts
              asked={{
                ...{ clientId: client.id, sessionId: move?.id, typeId },
                ...{ startsAt, minutes: Number(minutes) },
              }}
            />
          )}
          {move ? (
            <ChangedSeriesFields
              series={changed}
              edited={move.id}
              forBoth={Boolean(move.partner)}
              zone={zone}
            />
          ) : (
            <NewSeriesFields
              series={series}
              date={date}
              zone={zone}
              fieldError={planSeries.fieldError}
            />
          )}
          <TextInput label={words.place} placeholder={words.placeHint} {...field('place')} />
          <TextInput
            label={words.link}
            type="url"
            placeholder={words.linkHint}
            description={client ? words.whoSees(client.name) : words.whoSeesAny}
            {...field('link')}
          />
          {stored && (
            <StaleSession
              session={stored}
              busy={moving.busy}
              keepMine={() => {
                setVersion(stored.version);
                save(stored.version)();
              }}
              takeTheirs={() => {
                setVersion(stored.version);
                setStored(null);
                form.setValues(fieldsOfSession(stored, zone));
              }}
            />
          )}
          <DialogFooter
            problem={change.problem}
            // Nothing is saved whose conflicts nobody has seen.
            busy={change.busy || series.isWaiting || changed.isWaiting}
            onCancel={onClose}
          >
            {move ? words.save : isSeries ? ofSeries.plan : words.plan}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

function clientOf({ client, move }: SessionDialogRequest): SessionClient | null {
  if (!move) return client ?? null;
  return { id: move.clientId, name: move.clientName, timeZone: move.clientTimeZone };
}

function titleOf({ client, move }: SessionDialogRequest): string {
  if (move) return words.titleEdit(clientNamesOf(move));
  return client ? words.titleFor(client.name) : words.titleNew;
}

const EMPTY = { date: '', time: '', minutes: '50', place: '', link: '' };

const fieldsOfSession = ({ startsAt, minutes, place, link }: Particulars, zone: string) => ({
  ...fieldsOf(startsAt, zone),
  minutes: String(minutes),
  place,
  link,
});

interface Particulars {
  startsAt: string;
  minutes: number;
  place: string;
  link: string;
}

const withChosen = (known: number[], chosen: number): number[] =>
  known.includes(chosen) ? known : [...known, chosen].sort((a, b) => a - b);
