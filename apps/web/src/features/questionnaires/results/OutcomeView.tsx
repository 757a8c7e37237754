import { whoSeesResult } from '@footing/library/questionnaires';
import { HOURS_AFTER_MISTAKE } from '@footing/plan-engine';
import { Anchor, Button, Text } from '@mantine/core';
import type { ResultPartsFragment } from '@footing/contract';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { openHelp } from '../../../shared/help/help-overlay';
import { Markdown } from '../../../shared/ui';
import { Sentence, useNow, When } from '../../../shared/words';
import { GivenAnswers } from './GivenAnswers';
import { outcomeTitle } from './outcome-title';
import { words as all } from '../questionnaires.words';
import classes from '../questionnaires.module.css';
import { UserText } from '../../../shared/ui/UserText';

const words = all.result;

/** The outcome and who can read what. */
export function OutcomeView({
  result,
  coachName,
  isArchived,
  isNew = false,
  children,
}: {
  result: ResultPartsFragment;
  coachName: string;
  /** Whether the client is archived. */
  isArchived: boolean;
  /** Just answered on this page. */
  isNew?: boolean;
  /** Next actions. */
  children?: ReactNode;
}) {
  const isCovered = !isNew && result.covered;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  return (
    <div className={classes.screen}>
      <div className="footing-head">
        <p className={classes.where}>
          <Sentence
            text={words.when}
            title={result.title}
            when={<When at={result.answeredAt} say="ago" />}
          />
        </p>
        <h1 ref={heading} tabIndex={-1} className={classes.question}>
          {isCovered ? words.covered : outcomeTitle(result, isArchived)}
        </h1>
      </div>
      {isStop(result) && (
        <Button size="lg" mb="md" onClick={() => openHelp()}>
          {words.getHelp}
        </Button>
      )}
      <Mistake result={result} />
      {isCovered ? (
        <Text>{words.coveredSays}</Text>
      ) : (
        <>
          <h2 className={classes.subheading}>{words.whatNow}</h2>
          <Markdown text={result.message} voice />
        </>
      )}
      {!result.mistake && <QuietTime result={result} />}
      <h2 className={classes.subheading}>{words.whoSees}</h2>
      <Readers result={result} coachName={coachName} isArchived={isArchived} />
      <div className={classes.foot} data-column>
        <Button component={Link} to="/today" size="lg">
          {words.today}
        </Button>
        {children}
      </div>
      <GivenAnswers questionnaire={result.questionnaire} answers={result.answers} />
    </div>
  );
}

/** For answers that stop outreach: help comes first. */
const isStop = ({ questionnaire, outcome }: ResultPartsFragment): boolean =>
  outcome === 'SAFETY_STOP' || (questionnaire === 'safety' && outcome === 'NOT_SUITABLE');

function Readers({
  result,
  coachName,
  isArchived,
}: {
  result: ResultPartsFragment;
  coachName: string;
  isArchived: boolean;
}) {
  return (
    <p className={classes.readers}>
      {whoSeesResult(result, coachName, isArchived)}{' '}
      {result.questionnaire === 'safety' && (
        <Anchor component={Link} to="/safety">
          {words.whereToGetHelp}
        </Anchor>
      )}
    </p>
  );
}

/** A coach's mark that these answers do not count. */
function Mistake({ result: { mistake } }: { result: ResultPartsFragment }) {
  const now = useNow();
  if (!mistake) return null;
  const until = Date.parse(mistake.at) + HOURS_AFTER_MISTAKE * 3_600_000;
  return (
    <section className={classes.mistake}>
      <p>
        <Sentence
          text={words.mistake}
          name={mistake.byName}
          when={<When at={mistake.at} say="ago" />}
        />
      </p>
      <UserText as="blockquote">{mistake.reason}</UserText>
      {until > now && (
        <p>
          <Sentence text={words.closedUntil} when={<When at={new Date(until).toISOString()} />} />
        </p>
      )}
    </section>
  );
}

/** Until when the answers close outreach, if the outcome requires quiet days. */
function QuietTime({ result: { answeredAt, days } }: { result: ResultPartsFragment }) {
  const now = useNow();
  if (!days) return null;
  const until = Date.parse(answeredAt) + days * 86_400_000;
  if (until <= now) {
    return <Text mt="md">{words.quietOver(days)}</Text>;
  }
  return (
    <Text mt="md">
      <Sentence
        text={words.quietUntil}
        days={days}
        when={<When at={new Date(until).toISOString()} say="on" />}
      />
    </Text>
  );
}
