import { useQuery } from '@apollo/client/react';
import {
  ConfirmLeadDocument,
  LeadLinkDocument,
  WithdrawLeadDocument,
  type LeadLinkQuery,
} from '@footing/contract';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { confirmThat, Loaded, useChange } from '../../../shared/ui';
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

type Link = LeadLinkQuery['leadLink'];

/** Opened by the link in the email after a request. It shows a time and nothing else, and only its buttons change anything. */
export function ConfirmTimePage() {
  const token = useToken();
  return token ? <OfToken token={token} /> : <Unusable says={words.unusable} />;
}

function OfToken({ token }: { token: string }) {
  const query = useQuery(LeadLinkDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const [changed, setChanged] = useState<Link['state'] | null>(null);
  const link = query.data?.leadLink;
  if (!link) {
    return (
      <SignInLayout title={words.title}>
        <Loaded query={query}>{() => null}</Loaded>
      </SignInLayout>
    );
  }
  const { startsAt } = link;
  const state = changed ?? link.state;
  if (!startsAt || state === 'UNUSABLE') return <Unusable says={words.unusable} />;
  if (state === 'OVER') return <SignInLayout {...words.over} />;
  if (state === 'WITHDRAWN') return <SignInLayout {...words.withdrawn} />;
  const ofLink = { token, startsAt, withdrawn: () => setChanged('WITHDRAWN') };
  if (state === 'WAITING') return <Confirmed {...ofLink} />;
  return <Confirm {...ofLink} confirmed={() => setChanged('WAITING')} />;
}

interface OfLink {
  token: string;
  startsAt: string;
  withdrawn: () => void;
}

function Confirm({ token, startsAt, withdrawn, confirmed }: OfLink & { confirmed: () => void }) {
  const confirm = useChange(ConfirmLeadDocument, { quiet: true, done: confirmed });
  const withdrawal = useWithdrawal(token, withdrawn);
  const { nextFree = null } = (confirm.refusal ?? {}) as { nextFree?: string | null };
  const code = confirm.refusal?.code;
  const ended = code === 'EXPIRED' ? confirm.refusal!.message : withdrawal.ended;
  if (ended) return <Unusable says={ended} />;
  if (code === 'TAKEN') return <Taken nextFree={nextFree} />;
  return (
    <SignInLayout
      title={words.title}
      lead={
        <>
          <AtTime startsAt={startsAt} />
          <p>{words.lead}</p>
        </>
      }
    >
      <Stack mt="sm">
        <FormProblem words={confirm.problem ?? withdrawal.problem} />
        <Button
          size="md"
          loading={confirm.busy}
          disabled={withdrawal.busy}
          onClick={() => void confirm.run({ token })}
        >
          {words.submit}
        </Button>
        <Button
          size="md"
          variant="default"
          loading={withdrawal.busy}
          disabled={confirm.busy}
          onClick={() => void withdrawal.withdraw()}
        >
          {words.withdraw}
        </Button>
      </Stack>
    </SignInLayout>
  );
}

function Confirmed({ token, startsAt, withdrawn }: OfLink) {
  const withdrawal = useWithdrawal(token, withdrawn);
  const { title, next, cancel } = words.done;
  if (withdrawal.ended) return <Unusable says={withdrawal.ended} />;
  return (
    <SignInLayout
      title={title}
      lead={
        <>
          <AtTime startsAt={startsAt} />
          <p>{next}</p>
          <p>{cancel}</p>
        </>
      }
    >
      <FormProblem words={withdrawal.problem} />
      <Button
        size="md"
        variant="default"
        mt="sm"
        loading={withdrawal.busy}
        onClick={() => void withdrawal.withdraw()}
      >
        {words.withdraw}
      </Button>
    </SignInLayout>
  );
}

function AtTime({ startsAt }: { startsAt: string }) {
  const now = useNow();
  const zone = deviceZone();
  const day = weekdayDateWords(localDateOf(startsAt, zone), localDateOf(now, zone));
  return (
    <p>
      <strong>{words.at(`${day}, at ${timeWords(startsAt, zone)}`)}</strong>{' '}
      {words.zone(zoneCity(zone))}
    </p>
  );
}

function useWithdrawal(token: string, done: () => void) {
  const change = useChange(WithdrawLeadDocument, { quiet: true, done });
  const withdraw = async () => {
    const { says, ...sure } = words.sureToWithdraw;
    if (await confirmThat({ ...sure, words: says })) await change.run({ token });
  };
  const isEnded = change.refusal?.code === 'EXPIRED';
  // It was answered meanwhile, or the time has begun.
  return { ...change, withdraw, ended: isEnded ? words.unusable : null };
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
