import {
  ReviewSafetyHoldDocument,
  type SafetyEventPartsFragment,
  type SafetyHoldPartsFragment,
} from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Sheet, useChange } from '../../shared/ui';
import { Sentence, When, usePronouns } from '../../shared/words';
import classes from './safety.module.css';
import { words as all } from './for-staff.words';
import { HelpNow } from './HelpNow';
import { UserText } from '../../shared/ui/UserText';

const words = all.hold;

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
  if (!safetyHold) {
    return safetyHistory.length > 0 ? (
      <Sheet title={all.noHold.title}>
        <Text size="sm">{all.noHold.words}</Text>
        <History client={client} />
      </Sheet>
    ) : null;
  }
  const reviewedAt = safetyHistory.find(({ kind }) => kind === 'REVIEWED')?.at ?? '';
  const told = safetyHistory.filter(({ kind, at }) => kind === 'TOLD' && at >= reviewedAt);
  return (
    <Sheet title={words.title}>
      <p className={classes.held}>{words.afterQuestions}</p>
      <Text size="sm" mt="xs">
        {words.meaning(callName, pronouns)}
      </Text>
      <HelpNow />
      {told.map(({ id, line }) => (
        <blockquote key={id} className={classes.told}>
          <UserText as="p">{line}</UserText>
          {/* Without a date: it would tell when the questions were answered. */}
          <span className={classes.soft}>{words.shared(callName)}</span>
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
    says: words.saved,
    refetchQueries: follows,
  });
  return (
    <>
      <Text size="sm" mt="sm" id="how-it-is-lifted">
        {words.review(callName)}
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
        {words.talked}
      </Button>
    </>
  );
}

function History({ client: { safetyHistory, timeZone, callName } }: { client: HeldClient }) {
  return (
    <details className={classes.more}>
      <summary>{all.history.title}</summary>
      <ol className={classes.history}>
        {safetyHistory.map((event) => (
          <li key={event.id}>
            {all.history.event(event, callName)}
            <span className={classes.soft}>
              <Sentence
                text={event.byName ? all.history.atBy : all.history.at}
                when={<When at={event.at} say="dayTime" zone={timeZone} />}
                name={event.byName}
              />
            </span>
            {event.line && <span className={classes.line}>{event.line}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
