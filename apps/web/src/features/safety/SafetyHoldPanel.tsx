import {
  ReviewSafetyHoldDocument,
  type SafetyEventPartsFragment,
  type SafetyHoldPartsFragment,
} from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Sheet, useChange } from '../../shared/ui';
import { assertNever, When, pronounWithVerb, usePronouns } from '../../shared/words';
import classes from './safety.module.css';
import { UserText } from '../../shared/ui/UserText';

interface HeldClient {
  id: string;
  callName: string;
  timeZone: string;
  safetyHold?: SafetyHoldPartsFragment | null;
  safetyHistory: readonly SafetyEventPartsFragment[];
}

/** A pause in outreach, for the client's coach: what it does, how it ends, and what the client chose to share. */
export function SafetyHoldPanel({ client, follows }: { client: HeldClient; follows: string[] }) {
  const { safetyHold, safetyHistory, callName } = client;
  const pronouns = usePronouns();
  const { them } = pronouns;
  if (!safetyHold) {
    return safetyHistory.length > 0 ? (
      <Sheet title="Safety">
        <Text size="sm">Outreach is not paused.</Text>
        <History client={client} />
      </Sheet>
    ) : null;
  }
  const reviewedAt = safetyHistory.find(({ kind }) => kind === 'REVIEWED')?.at ?? '';
  const told = safetyHistory.filter(({ kind, at }) => kind === 'TOLD' && at >= reviewedAt);
  return (
    <Sheet title="Outreach is paused">
      <p className={classes.held}>Outreach is paused after the safety questions.</p>
      <Text size="sm" mt="xs">
        Nothing that reaches out can be done for now, by anyone. The answers are {callName}’s own,
        and what {pronounWithVerb(pronouns, 'shares', 'share')} is up to {them}. Talk with {them}{' '}
        soon, in the way that is safe for {them}.
      </Text>
      {told.map(({ id, line, at }) => (
        <blockquote key={id} className={classes.told}>
          <UserText as="p">{line}</UserText>
          <span className={classes.soft}>
            {callName} shared this <When at={at} say="on" zone={client.timeZone} />
          </span>
        </blockquote>
      ))}
      <Review client={client} follows={follows} />
      <History client={client} />
    </Sheet>
  );
}

function Review({
  client: { id: clientId, callName },
  follows,
}: {
  client: HeldClient;
  follows: string[];
}) {
  const [id] = useState(() => crypto.randomUUID());
  const change = useChange(ReviewSafetyHoldDocument, {
    says: 'Saved with your name.',
    refetchQueries: follows,
  });
  return (
    <>
      <Text size="sm" mt="sm" id="how-it-is-lifted">
        When you have talked, record it. The pause ends once everything the questions ask for has
        happened; {callName} can see what that is.
      </Text>
      <Button
        mt="sm"
        fullWidth
        variant="light"
        aria-describedby="how-it-is-lifted"
        loading={change.busy}
        classNames={{ label: classes.wraps!, root: classes.tall! }}
        onClick={() => void change.run({ input: { id, clientId } })}
      >
        We talked about this
      </Button>
    </>
  );
}

function History({ client: { safetyHistory, timeZone, callName } }: { client: HeldClient }) {
  return (
    <details className={classes.more}>
      <summary>Full history</summary>
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
      return 'Outreach was paused';
    case 'CHECKED':
      return 'Answered again';
    case 'TOLD':
      return `${callName} shared something`;
    case 'REVIEWED':
      return 'You talked about it';
    default:
      return assertNever(kind);
  }
}
