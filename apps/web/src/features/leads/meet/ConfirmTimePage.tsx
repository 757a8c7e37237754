import { ConfirmLeadDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../shared/ui';
import {
  deviceZone,
  localDateOf,
  onDayTimeWords,
  timeWords,
  useNow,
  weekdayDateWords,
} from '../../../shared/words';
import { FormProblem, LinkProblem, SignInLayout, useToken } from '../../accounts';
import { zoneCity } from '../../booking';
import { words as all } from './meet.words';

const words = all.confirm;

/** Opened by the link in the email after a request: it says nothing, and only its button confirms. */
export function ConfirmTimePage() {
  const token = useToken();
  return token ? <Confirm token={token} /> : <Unusable says={words.unusable} />;
}

function Confirm({ token }: { token: string }) {
  const [startsAt, setStartsAt] = useState<string | null>(null);
  const confirm = useChange(ConfirmLeadDocument, {
    quiet: true,
    done: (lead) => setStartsAt(lead.startsAt),
  });
  const { nextFree = null } = (confirm.refusal ?? {}) as { nextFree?: string | null };
  const code = confirm.refusal?.code;
  if (startsAt) return <Confirmed startsAt={startsAt} />;
  if (code === 'EXPIRED') return <Unusable says={confirm.refusal!.message} />;
  if (code === 'TAKEN') return <Taken nextFree={nextFree} />;
  return (
    <SignInLayout title={words.title} lead={words.lead}>
      <FormProblem words={confirm.problem} />
      <Button size="md" mt="sm" loading={confirm.busy} onClick={() => void confirm.run({ token })}>
        {words.submit}
      </Button>
    </SignInLayout>
  );
}

function Confirmed({ startsAt }: { startsAt: string }) {
  const now = useNow();
  const zone = deviceZone();
  const day = weekdayDateWords(localDateOf(startsAt, zone), localDateOf(now, zone));
  const { title, says, next } = words.done;
  return (
    <SignInLayout
      title={title}
      lead={
        <>
          <p>{says(`${day}, at ${timeWords(startsAt, zone)}`, zoneCity(zone))}</p>
          <p>{next}</p>
        </>
      }
    />
  );
}

function Taken({ nextFree }: { nextFree: string | null }) {
  const now = useNow();
  return (
    <SignInLayout
      title={words.taken}
      lead={
        <>
          <p>{words.takenSays}</p>
          {nextFree && <p>{words.nextFree(onDayTimeWords(nextFree, now, deviceZone()))}</p>}
        </>
      }
    />
  );
}

const Unusable = ({ says }: { says: string }) => (
  <LinkProblem words={says}>
    <p>{words.close}</p>
  </LinkProblem>
);
