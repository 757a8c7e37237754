import type { ApolloCache } from '@apollo/client';
import { AcceptLeadDocument, DeclineLeadDocument, type WaitingLeadsQuery } from '@footing/contract';
import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { confirmThat, Sheet, toast, useChange } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import {
  capitalized,
  dayTimeWords,
  dayWords,
  onDayTimeWords,
  otherClockWords,
  readerZone,
  refusalWords,
  Sentence,
  useNow,
  When,
} from '../../../shared/words';
import classes from './leads.module.css';
import { words as all } from './leads.words';

const words = all.list;
const ANSWERED = {
  quiet: true,
  refetchQueries: ['WaitingLeads', 'LeadCount'],
  // Today says how many wait, and is read again when it is opened.
  update: (cache: ApolloCache) => void cache.evict({ fieldName: 'coachToday' }),
};

type Lead = WaitingLeadsQuery['leads'][number];

/** Somebody new and the time they asked for; accepting invites them. */
export function LeadItem({ lead }: { lead: Lead }) {
  const now = useNow();
  const answering = useAnswers(lead, now);
  const name = lead.name ?? '';
  const there = otherClockWords(lead.startsAt, now, { zone: readerZone(), other: lead.timeZone });
  return (
    <Sheet>
      <UserText as="p" className={classes.name}>
        {name}
      </UserText>
      <p className={classes.email}>{lead.email}</p>
      <p className={classes.when}>
        <time dateTime={lead.startsAt}>{capitalized(dayTimeWords(lead.startsAt, now))}</time>
        {there && <span>{words.there(there)}</span>}
      </p>
      <p className={classes.facts}>{words.type(lead.typeName, lead.minutes)}</p>
      {isOver(lead, now) && (
        <p className={classes.facts}>{lead.lapsedAt ? words.lapsed(name) : words.over}</p>
      )}
      <p className={classes.facts}>
        <Sentence text={words.erased} when={<When at={lead.eraseAt} say="day" />} />
      </p>
      {answering.problem && (
        <p className={classes.problem} role="alert">
          {answering.problem}
        </p>
      )}
      <div className={classes.answers}>
        <Button
          aria-label={words.acceptName(name)}
          loading={answering.busy}
          onClick={() => void answering.accept(!isOver(lead, now))}
        >
          {words.accept}
        </Button>
        {answering.isTaken && (
          <Button
            variant="light"
            aria-label={words.acceptWithoutTimeName(name)}
            disabled={answering.busy}
            onClick={() => void answering.accept(false)}
          >
            {words.acceptWithoutTime}
          </Button>
        )}
        <Button
          variant="default"
          aria-label={words.declineName(name)}
          disabled={answering.busy}
          onClick={() => void answering.decline()}
        >
          {words.decline}
        </Button>
      </div>
    </Sheet>
  );
}

function useAnswers(lead: Lead, now: number) {
  const go = useNavigate();
  const name = lead.name ?? '';
  const email = lead.email ?? '';
  const saysDeclined = lead.lapsedAt ? all.decline.saysLapsed : all.decline.says;
  const accepting = useChange(AcceptLeadDocument, {
    ...ANSWERED,
    refetchQueries: [...ANSWERED.refetchQueries, 'CoachCaseload', 'CoachToday', 'CoachSessions'],
    done: ({ clientId }) => {
      toast.done(all.accept.done(email));
      if (clientId) void go(`/clients/${clientId}`);
    },
  });
  const declining = useChange(DeclineLeadDocument, {
    ...ANSWERED,
    says: lead.lapsedAt ? all.decline.doneLapsed : all.decline.done(name),
  });
  const accept = async (withSession: boolean) => {
    const sure = await confirmThat({
      title: all.accept.title(name),
      words: withSession
        ? all.accept.says(name, email, onDayTimeWords(lead.startsAt, now))
        : all.accept.saysWithoutTime(name, email),
      yes: all.accept.yes,
      no: all.accept.no,
    });
    if (!sure) return;
    declining.forget();
    await accepting.run({ leadId: lead.id, withSession });
  };
  const decline = async () => {
    const sure = await confirmThat({
      title: all.decline.title(name),
      words: saysDeclined(name, dayWords(lead.eraseAt, now)),
      yes: all.decline.yes,
      no: all.decline.no,
    });
    if (!sure) return;
    accepting.forget();
    await declining.run({ leadId: lead.id });
  };
  // A refusal may be about the address or the time: the list has no fields, so it says all of them here.
  const refusal = accepting.refusal ?? declining.refusal;
  return {
    accept,
    decline,
    // The time, not the address.
    isTaken: accepting.refusal?.code === 'TAKEN' && accepting.refusal.field !== 'input.email',
    busy: accepting.busy || declining.busy,
    problem: refusal ? refusalWords(refusal, now) : (accepting.problem ?? declining.problem),
  };
}

const isOver = ({ startsAt }: Lead, now: number): boolean => Date.parse(startsAt) <= now;
