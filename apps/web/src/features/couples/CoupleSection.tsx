import { useQuery } from '@apollo/client/react';
import {
  CoupleOfClientDocument,
  ProposeCoupleDocument,
  type CoupleBarrier,
  type CouplePartsFragment,
} from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState, Loaded, LoadingState, Sheet, useChange } from '../../shared/ui';
import { useMembership } from '../../shared/session/store';
import { MessagesOfCouple } from '../messages';
import { CoupleNotes } from './CoupleNotes';
import { CouplePlanHistory } from './CouplePlanHistory';
import { CoupleSteps } from './CoupleSteps';
import { NotesForBoth } from './NotesForBoth';
import { Partners } from './Partners';
import { PlanForBoth } from './PlanForBoth';
import { SessionsForBoth } from './SessionsForBoth';
import classes from './couples.module.css';
import { words } from './for-coaches.words';

interface OfClient {
  clientId: string;
  /** Of the client. */
  coachId: string;
}

/** A couple as its coach guides it; the same on the page of each of the two. */
export default function CoupleSection({ clientId, coachId }: OfClient) {
  const query = useQuery(CoupleOfClientDocument, {
    variables: { clientId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} skeleton={<LoadingState lines={5} label={words.loading} />}>
      {({ coupleOf }) => {
        if (!coupleOf) return <EmptyState title={words.none.title}>{words.none.text}</EmptyState>;
        const { couple, proposalBarriers } = coupleOf;
        return (
          <>
            {couple && couple.state !== 'ENDED' && (
              <Open couple={couple} clientId={clientId} coachId={coachId} />
            )}
            {couple?.state === 'ENDED' && couple.joinedAt && (
              <Over couple={couple} clientId={clientId} coachId={coachId} />
            )}
            {(!couple || couple.state === 'ENDED') && (
              <Ask clientId={clientId} barriers={proposalBarriers} />
            )}
            {coupleOf.earlierNotes.length > 0 && (
              <Sheet title={words.notes.earlier}>
                <CoupleNotes notes={coupleOf.earlierNotes} by={words.notes.by} />
              </Sheet>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Open({ couple, clientId, coachId }: OfClient & { couple: CouplePartsFragment }) {
  return (
    <>
      <Sheet title={words.title}>
        {couple.waitsFor.length > 0 && (
          <div className={classes.waiting}>
            <h3>{words.waiting.title}</h3>
            <p>{words.waiting.text}</p>
          </div>
        )}
        <Partners couple={couple} />
        <CoupleSteps couple={couple} />
        {couple.state !== 'PROPOSED' && <Script />}
      </Sheet>
      {couple.joinedAt && <PlanForBoth couple={couple} clientId={clientId} />}
      {couple.joinedAt && <CouplePlanHistory clientId={clientId} />}
      {couple.joinedAt && <SessionsForBoth couple={couple} />}
      {couple.joinedAt && <NotesForBoth couple={couple} />}
      {couple.joinedAt && <WithBoth couple={couple} coachId={coachId} />}
    </>
  );
}

/** What stays to read when joint work is over. */
function Over({ couple, clientId, coachId }: OfClient & { couple: CouplePartsFragment }) {
  const wasStarted = couple.plan?.steps.some(({ open }) => open) ?? false;
  return (
    <>
      {wasStarted && <PlanForBoth couple={couple} clientId={clientId} />}
      <CouplePlanHistory clientId={clientId} />
      {couple.notes.length > 0 && <NotesForBoth couple={couple} />}
      <WithBoth couple={couple} coachId={coachId} />
    </>
  );
}

/** Their messages. Nobody but the coach of both reads them. */
function WithBoth({
  couple: { id, partners },
  coachId,
}: {
  couple: CouplePartsFragment;
  coachId: string;
}) {
  const { id: ownId } = useMembership();
  return partners.length === 2 && coachId === ownId ? (
    <MessagesOfCouple id={id} side="COACH" alias="" partners={partners} />
  ) : null;
}

function Script() {
  const { title, say, tips } = words.script;
  return (
    <div className={classes.script}>
      <h3>{title}</h3>
      <blockquote>{say}</blockquote>
      <ul className={classes.list}>
        {tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </div>
  );
}

function Ask({ clientId, barriers }: { clientId: string; barriers: readonly CoupleBarrier[] }) {
  const [id] = useState(() => uuidv7(Date.now()));
  const ask = useChange(ProposeCoupleDocument, {
    says: words.ask.asked,
    refetchQueries: ['CoupleOfClient'],
  });
  return (
    <Sheet title={words.ask.title}>
      <p className={classes.text}>{words.ask.how}</p>
      <p className={classes.text}>{words.ask.first}</p>
      <p className={classes.text}>{words.ask.then}</p>
      <p className={classes.text}>
        <strong>{words.ask.shared}.</strong> {words.ask.notes}
      </p>
      <p className={classes.text}>
        <strong>{words.ask.alone}.</strong> {words.ask.never}
      </p>
      <div className={classes.answers}>
        <Button
          disabled={barriers.length > 0}
          loading={ask.busy}
          onClick={() => void ask.run({ input: { id, clientId } })}
        >
          {words.ask.button}
        </Button>
      </div>
      {barriers.length > 0 && (
        <ul className={classes.list}>
          {barriers.map((barrier) => (
            <li key={barrier}>{words.reason(barrier)}</li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
