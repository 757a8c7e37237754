import {
  ReviewSafetyHoldDocument,
  type SafetyEventPartsFragment,
  type SafetyHoldPartsFragment,
} from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Sheet, useChange } from '../../shared/ui';
import { assertNever, When } from '../../shared/words';
import classes from './safety.module.css';

interface HeldClient {
  id: string;
  callName: string;
  timeZone: string;
  safetyHold?: SafetyHoldPartsFragment | null;
  safetyHistory: readonly SafetyEventPartsFragment[];
}

/** A hold, for whoever coaches the client: what it does, how it is lifted, and what the client chose to tell. */
export function SafetyHoldPanel({ client, follows }: { client: HeldClient; follows: string[] }) {
  const { safetyHold, safetyHistory, callName } = client;
  if (!safetyHold) {
    return safetyHistory.length > 0 ? (
      <Sheet title="Safety">
        <Text size="sm">No hold stands.</Text>
        <History client={client} />
      </Sheet>
    ) : null;
  }
  const told = safetyHistory.filter(({ kind, at }) => kind === 'TOLD' && at >= safetyHold.since);
  return (
    <Sheet title="Safety hold">
      <p className={classes.held}>
        Since <When at={safetyHold.since} zone={client.timeZone} />
      </p>
      <Text size="sm" mt="xs">
        Nothing that reaches out opens or is done, by anybody. The answers are {callName}’s own, and
        what they tell you is up to them. Speak with them soon, in the way that is safe for them.
      </Text>
      {told.map(({ id, line, at }) => (
        <blockquote key={id} className={classes.told}>
          {line}
          <span className={classes.soft}>
            {callName} told this <When at={at} say="on" zone={client.timeZone} />
          </span>
        </blockquote>
      ))}
      <Review client={client} hold={safetyHold} follows={follows} />
      <History client={client} />
    </Sheet>
  );
}

function Review({
  client: { id: clientId, callName, timeZone },
  hold: { checkedAt },
  follows,
}: {
  client: HeldClient;
  hold: SafetyHoldPartsFragment;
  follows: string[];
}) {
  const [id] = useState(() => crypto.randomUUID());
  const change = useChange(ReviewSafetyHoldDocument, {
    says: 'The hold is lifted. It is recorded with your name.',
    refetchQueries: follows,
  });
  return (
    <>
      <Text size="sm" mt="sm" id="how-it-is-lifted">
        {checkedAt ? (
          <>
            {callName} answered the questions again <When at={checkedAt} say="on" zone={timeZone} />
            , and nothing called for a stop. Your talk with them is the other half.
          </>
        ) : (
          `It is lifted when ${callName} has answered the questions again, nothing calls for a stop, and you have talked after that.`
        )}
      </Text>
      <Button
        mt="sm"
        fullWidth
        variant="light"
        disabled={!checkedAt}
        aria-describedby="how-it-is-lifted"
        loading={change.busy}
        classNames={{ label: classes.wraps!, root: classes.tall! }}
        onClick={() => void change.run({ input: { id, clientId } })}
      >
        I have talked with them and reviewed this
      </Button>
    </>
  );
}

function History({ client: { safetyHistory, timeZone, callName } }: { client: HeldClient }) {
  return (
    <details className={classes.more}>
      <summary>All that was recorded</summary>
      <ol className={classes.history}>
        {safetyHistory.map((event) => (
          <li key={event.id}>
            {eventWords(event, callName)}
            <span className={classes.soft}>
              <When at={event.at} say="dayTime" zone={timeZone} />
              {event.byName && `, ${event.byName}`}
            </span>
            {event.line && <span className={classes.line}>{event.line}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function eventWords({ kind }: SafetyEventPartsFragment, callName: string): string {
  switch (kind) {
    case 'STOPPED':
      return 'The answers called for a stop';
    case 'CHECKED':
      return 'Answered again, without a stop';
    case 'TOLD':
      return `${callName} told something`;
    case 'REVIEWED':
      return 'Talked about and lifted';
    default:
      return assertNever(kind);
  }
}
