import { RequestConversationDocument } from '@footing/contract';
import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useChange } from '../../../shared/ui';
import { useIdFor } from '../../../shared/ui/useIdFor';
import {
  localDateOf,
  onDayTimeWords,
  timeWords,
  useNow,
  weekdayDateWords,
} from '../../../shared/words';
import { FormProblem, SignInLayout } from '../../accounts';
import { bookingWords, zoneCity } from '../../booking';
import classes from './meet.module.css';
import { words as all } from './meet.words';
import type { PublicPage } from './MeetPage';
import { useKept, visitOf } from './visit';

const words = all.form;

/** What a visitor enters, and the request. What was typed stays as long as the tab is open. */
export function useAsking({
  startsAt,
  typeId,
  zone,
  done,
  ...page
}: {
  address: string;
  ticket: string;
  typeId: string | undefined;
  startsAt: string | null;
  zone: string;
  done: () => void;
}) {
  const [typed, keepTyped] = useKept(page.address, 'typed');
  const form = useForm({
    initialValues: typed,
    onValuesChange: keepTyped,
    validate: { consent: (given) => (given ? null : words.consentNeeded) },
  });
  const [sentTo, setSentTo] = useKept(page.address, 'sentTo');
  const [taken, setTaken] = useState<{ nextFree: string | null } | null>(null);
  const { idFor, renew } = useIdFor();
  const request = useChange(RequestConversationDocument, {
    quiet: true,
    done: ({ to }) => {
      renew();
      setSentTo(to);
      done();
    },
  });
  const submit = form.onSubmit((values) => {
    if (!startsAt || !typeId) return;
    const asked = { ...page, ...values, typeId, startsAt, timeZone: zone };
    const input = { ...asked, id: idFor(asked), visitorKey: visitOf(page.address).key };
    void request.run({ input }, (refusal) => {
      if (refusal.code !== 'TAKEN') return false;
      setTaken({ nextFree: (refusal as { nextFree?: string | null }).nextFree ?? null });
      return true;
    });
  });
  return {
    ...{ form, request, submit, sentTo, taken },
    forgetTaken: () => setTaken(null),
  };
}

/** A refusal about something that visitors do not type, which no field shows. */
const withoutInput = (errorOf: (field: string) => string | undefined): string | null =>
  ['timeZone', 'startsAt', 'typeId', 'ticket', 'address'].map(errorOf).find(Boolean) ?? null;

/** Who asks for the chosen time. */
export function AskForTime({
  page,
  type,
  startsAt,
  zone,
  asking,
  change,
}: {
  page: PublicPage;
  type: PublicPage['types'][number];
  startsAt: string;
  zone: string;
  asking: ReturnType<typeof useAsking>;
  /** Null: back to the free times. */
  change: (startsAt: string | null) => void;
}) {
  const now = useNow();
  const { form, request, submit, taken } = asking;
  const day = weekdayDateWords(localDateOf(startsAt, zone), localDateOf(now, zone));
  const field = (name: 'name' | 'email') => {
    const props = form.getInputProps(name);
    return { ...props, error: props.error ?? request.fieldError(name) };
  };
  return (
    <SignInLayout
      title={words.title}
      lead={
        <>
          <p>
            <strong>{words.when(`${day}, at ${timeWords(startsAt, zone)}`, zoneCity(zone))}</strong>
          </p>
          <p>{words.with(page.coachName, bookingWords.type(type.name, type.minutes))}</p>
        </>
      }
    >
      {taken ? (
        <Taken
          nextFree={taken.nextFree}
          when={taken.nextFree && onDayTimeWords(taken.nextFree, now, zone)}
          change={change}
        />
      ) : (
        <form onSubmit={submit}>
          <Stack>
            <TextInput
              label={words.name}
              autoComplete="name"
              required
              withAsterisk={false}
              maxLength={100}
              {...field('name')}
            />
            <TextInput
              label={words.email}
              description={words.emailSays(page.coachName)}
              type="email"
              autoComplete="email"
              required
              withAsterisk={false}
              {...field('email')}
            />
            <div className={classes.website} aria-hidden="true">
              <input
                name="website"
                aria-label={words.website}
                tabIndex={-1}
                autoComplete="off"
                {...form.getInputProps('website')}
              />
            </div>
            <div className={classes.kept}>
              <h2>{words.kept}</h2>
              <ul>
                {words.keptSays(page.coachName, page.keptDays).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
            <Checkbox
              size="md"
              label={words.consent(page.coachName)}
              {...form.getInputProps('consent', { type: 'checkbox' })}
            />
            <FormProblem words={request.problem ?? withoutInput(request.fieldError)} />
            <Button type="submit" size="md" loading={request.busy}>
              {words.submit}
            </Button>
            <Button variant="subtle" disabled={request.busy} onClick={() => change(null)}>
              {words.change}
            </Button>
          </Stack>
        </form>
      )}
    </SignInLayout>
  );
}

/** Somebody was faster: the next free time, and all others. */
function Taken({
  nextFree,
  when,
  change,
}: {
  nextFree: string | null;
  when: string | null;
  change: (startsAt: string | null) => void;
}) {
  return (
    <>
      <div className={classes.taken} role="alert">
        <p>{words.taken}</p>
        {when && <p>{words.nextFree(when)}</p>}
      </div>
      <Stack>
        {nextFree && (
          <Button size="md" onClick={() => change(nextFree)}>
            {words.useNext}
          </Button>
        )}
        <Button size="md" variant="default" onClick={() => change(null)}>
          {words.change}
        </Button>
      </Stack>
    </>
  );
}
