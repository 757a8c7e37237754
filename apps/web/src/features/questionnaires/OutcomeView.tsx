import { Anchor, Button, Text } from '@mantine/core';
import type { ResultPartsFragment } from '@footing/contract';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useMembership } from '../../shared/session/store';
import { Markdown } from '../../shared/ui';
import { outcomeWords, sharedReadersWords, useNow, When } from '../../shared/words';
import { GivenAnswers } from './GivenAnswers';
import { safetyOutcomeWords } from './safety-words';
import classes from './questions.module.css';

/** Where the answers led, in kind words, and who can read what. */
export function OutcomeView({
  result,
  coachName,
  children,
}: {
  result: ResultPartsFragment;
  coachName: string;
  /** What can be done further. */
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  return (
    <div className={classes.screen}>
      <div className="footing-head">
        <p className={classes.where}>
          {result.title} · <When at={result.answeredAt} say="ago" />
        </p>
        <h1 ref={heading} tabIndex={-1} className={classes.question}>
          {headingOf(result)}
        </h1>
      </div>
      {isStop(result) && (
        <Button component={Link} to="/safety" size="lg" mb="md">
          Where to turn
        </Button>
      )}
      <Markdown text={result.message} voice />
      <QuietTime result={result} />
      <Readers result={result} coachName={coachName} />
      <div className={classes.foot} data-column>
        <Button component={Link} to="/today" size="lg">
          Back to Today
        </Button>
        {children}
      </div>
      {result.answers && result.answers.length > 0 && (
        <GivenAnswers questionnaire={result.questionnaire} answers={result.answers} />
      )}
    </div>
  );
}

/** Of the safety questions there is nothing to begin with. */
const headingOf = ({ questionnaire, outcome }: ResultPartsFragment): string =>
  questionnaire === 'safety' ? safetyOutcomeWords(outcome) : outcomeWords(outcome);

/** Answers that set a hold: whom to call comes before all that is said of them. */
const isStop = ({ questionnaire, outcome }: ResultPartsFragment): boolean =>
  outcome === 'SAFETY_STOP' || (questionnaire === 'safety' && outcome === 'NOT_SUITABLE');

function Readers({ result, coachName }: { result: ResultPartsFragment; coachName: string }) {
  const { practice } = useMembership();
  if (result.questionnaire === 'safety') {
    return (
      <p className={classes.readers}>
        Your answers are for you alone.{' '}
        <Anchor component={Link} to="/safety">
          Where to turn, and what follows
        </Anchor>
      </p>
    );
  }
  return (
    <p className={classes.readers}>
      {result.shared
        ? `${sharedReadersWords(coachName, practice.name)} can read your answers.`
        : `Your answers are for you alone. ${coachName} sees one line: “${outcomeWords(result.outcome)}”.`}
    </p>
  );
}

/** When to come back to the questions, if it takes some quiet first. */
function QuietTime({ result: { answeredAt, days } }: { result: ResultPartsFragment }) {
  const now = useNow();
  if (!days) return null;
  const until = Date.parse(answeredAt) + days * 86_400_000;
  if (until <= now) {
    return (
      <Text mt="md">The {days} quiet days have passed. You can answer again when you like.</Text>
    );
  }
  return (
    <Text mt="md">
      {days} quiet days. Come back to these questions after that:{' '}
      <When at={new Date(until).toISOString()} say="when" />.
    </Text>
  );
}
