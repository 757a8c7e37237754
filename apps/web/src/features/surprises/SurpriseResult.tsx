import {
  RecordSurpriseOutcomeDocument,
  UndoActionDocument,
  type SurpriseOutcome,
} from '@footing/contract';
import { useApolloClient } from '@apollo/client/react';
import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { PageHeader, useChange } from '../../shared/ui';
import { focusOnMount } from '../../shared/ui/focus/focus-on-mount';
import { useNow, WhenDay } from '../../shared/words';
import { refetchTodayAfter } from '../plans';
import type { SurpriseAction } from './types';
import classes from './surprises.module.css';

/** After the surprise was given: the result can be recorded. */
export function SurpriseResult({
  action,
  given,
  other,
  onChange,
}: {
  action: SurpriseAction;
  given: NonNullable<SurpriseAction['given']>;
  other: string;
  onChange: () => Promise<void>;
}) {
  const { outcome } = given;
  return (
    <>
      <PageHeader title={action.title} />
      <Text c="dimmed">
        Given <WhenDay day={given.givenOn} />
      </Text>
      <div className={classes.words} role="status">
        {outcomeWords(outcome, other).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      {outcome === 'ASKED_TO_STOP' ? (
        <Anchor component={Link} to="/you/other-person">
          See where you stand
        </Anchor>
      ) : (
        <Question action={action} outcome={outcome} onChange={onChange} />
      )}
      {outcome === null && <TakeBack action={action} given={given} onChange={onChange} />}
    </>
  );
}

const OUTCOMES: readonly SurpriseOutcome[] = ['WARM', 'NEUTRAL', 'NO_RESPONSE', 'ASKED_TO_STOP'];

function Question({
  action,
  outcome,
  onChange,
}: {
  action: SurpriseAction;
  outcome: SurpriseOutcome | null;
  onChange: () => Promise<void>;
}) {
  const client = useApolloClient();
  const [asking, setAsking] = useState(false);
  const change = useChange(RecordSurpriseOutcomeDocument);
  const record = async (came: SurpriseOutcome) => {
    const plan = await change.run({ input: { actionId: action.id, outcome: came } });
    if (!plan) return;
    refetchTodayAfter(client, plan);
    await onChange();
  };
  if (asking) {
    return (
      <section className={classes.asking}>
        <h2 className={classes.legend} tabIndex={-1} ref={focusOnMount}>
          Did they ask you to stop?
        </h2>
        <p>
          Noting it closes everything that reaches out, from this moment on. Your coach is told that
          it is closed.
        </p>
        <div className={classes.options}>
          <Button size="md" loading={change.busy} onClick={() => void record('ASKED_TO_STOP')}>
            Yes, they asked me to stop
          </Button>
          <Button size="md" variant="subtle" onClick={() => setAsking(false)}>
            No, go back
          </Button>
        </div>
      </section>
    );
  }
  return (
    <section aria-labelledby="what-came">
      <h2 id="what-came" className={classes.legend}>
        {outcome === null ? 'What came back?' : 'Has something else come?'}
      </h2>
      <div className={classes.options}>
        {OUTCOMES.filter((each) => each !== outcome).map((each) => (
          <Button
            key={each}
            size="md"
            variant="default"
            disabled={change.busy}
            onClick={() => (each === 'ASKED_TO_STOP' ? setAsking(true) : void record(each))}
          >
            {choiceWords(each)}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** Undo for accidental taps, for a few minutes. */
function TakeBack({
  action,
  given,
  onChange,
}: {
  action: SurpriseAction;
  given: NonNullable<SurpriseAction['given']>;
  onChange: () => Promise<void>;
}) {
  const now = useNow();
  const client = useApolloClient();
  const change = useChange(UndoActionDocument);
  if (new Date(now) >= new Date(given.takeBackUntil)) return null;
  const undo = async () => {
    const plan = await change.run({ actionId: action.id });
    if (!plan) return;
    refetchTodayAfter(client, plan);
    await onChange();
  };
  return (
    <div className={classes.foot}>
      <Button variant="subtle" size="md" loading={change.busy} onClick={() => void undo()}>
        I have not given it yet
      </Button>
    </div>
  );
}

function choiceWords(outcome: SurpriseOutcome): string {
  switch (outcome) {
    case 'WARM':
      return 'A warm word';
    case 'NEUTRAL':
      return 'A plain word';
    case 'NO_RESPONSE':
      return 'No word';
    case 'ASKED_TO_STOP':
      return 'They asked me to stop';
  }
}

function outcomeWords(outcome: SurpriseOutcome | null, other: string): string[] {
  switch (outcome) {
    case null:
      return [
        'It is theirs now, to enjoy, to give away or to say nothing about. There is nothing left for you to do.',
        'You need not note anything here, today or later.',
      ];
    case 'WARM':
      return [
        'That is good to hear. Let it be what it was: a pleasant minute for both of you.',
        'It asks nothing more of you, and nothing of them.',
      ];
    case 'NEUTRAL':
      return ['A plain word is an answer too. You gave something small, and it was received.'];
    case 'NO_RESPONSE':
      return [
        'Silence is an answer, and this is complete. You gave it freely, and that still counts.',
        'Nothing follows from here. The next step is one for yourself.',
      ];
    case 'ASKED_TO_STOP':
      return [
        `You heard it, and you noted it. That takes honesty. From now on nothing in your plan reaches out to ${other}.`,
        'It may hurt today. Your coach can see that outreach is closed, and is there to talk. The steps that are for yourself stay open.',
      ];
  }
}
