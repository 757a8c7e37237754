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
import { Sentence, useNow, WhenDay } from '../../shared/words';
import { refetchTodayAfter } from '../plans';
import type { SurpriseAction } from './types';
import classes from './surprises.module.css';
import { outcomeWords, words } from './surprises.words';

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
        <Sentence text={words.given} day={<WhenDay day={given.givenOn} />} />
      </Text>
      <div className={classes.words} role="status">
        {outcomeWords(outcome, other).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {outcome === 'ASKED_TO_STOP' ? (
        <Anchor component={Link} to="/you/other-person">
          {words.profile}
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
          {words.question.stopTitle}
        </h2>
        <p>{words.question.stopText}</p>
        <div className={classes.options}>
          <Button size="md" loading={change.busy} onClick={() => void record('ASKED_TO_STOP')}>
            {words.question.stopYes}
          </Button>
          <Button size="md" variant="subtle" onClick={() => setAsking(false)}>
            {words.question.stopNo}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <section aria-labelledby="what-came">
      <h2 id="what-came" className={classes.legend}>
        {outcome === null ? words.question.first : words.question.later}
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
            {words.question.choices[each]}
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
        {words.undo}
      </Button>
    </div>
  );
}
