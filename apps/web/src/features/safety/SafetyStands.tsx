import { Button, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Markdown, PageHeader, Sheet } from '../../shared/ui';
import { When, WhenDay } from '../../shared/words';
import { BackLink } from '../plans';
import { GivenAnswers, safetyOutcomeWords } from '../questionnaires';
import { HoldForClient } from './HoldForClient';
import type { SafetyData } from './SafetyPage';
import { WhereToTurn } from './WhereToTurn';
import classes from './safety.module.css';

/** What stands now, for the client: a hold, the latest answers, and where to turn. */
export function SafetyStands({
  data: { safetyCheck, safetyResources, myProfile },
  answered,
  onAsk,
  onTold,
}: {
  data: SafetyData;
  /** Has just been answered: where that led stands first. */
  answered: boolean;
  onAsk: () => void;
  onTold: () => void;
}) {
  const { hold, latest, history, country } = safetyCheck;
  const again = latest ? 'Answer the questions again' : 'Go to the questions';
  const turn = (
    <div className={classes.section}>
      <WhereToTurn resources={safetyResources} country={country} />
    </div>
  );
  return (
    <>
      <BackLink />
      <PageHeader title="Is everyone safe?">
        Our own plain questions, and no validated instrument. They look in both directions.
      </PageHeader>
      {answered && latest && <Led outcome={latest.outcome} message={latest.message} />}
      {hold && (
        <HoldForClient
          hold={hold}
          history={history}
          coachName={myProfile.coach.name}
          onTold={onTold}
        />
      )}
      {hold && turn}
      <div className={classes.section}>
        <Sheet title="The questions">
          <Text>{lastWords(safetyCheck)}</Text>
          {safetyCheck.freshUntil && safetyCheck.isFresh && (
            <Text c="dimmed">
              It is good to look again <WhenDay day={safetyCheck.freshUntil} />, or whenever
              something changes.
            </Text>
          )}
          <Button size="md" mt="md" variant={answered ? 'light' : 'filled'} onClick={onAsk}>
            {again}
          </Button>
          <Latest latest={latest} hidden={answered} />
        </Sheet>
      </div>
      {!hold && turn}
    </>
  );
}

function lastWords({ checkedAt }: SafetyData['safetyCheck']) {
  if (!checkedAt) {
    return 'You have not answered them yet. It takes about three minutes. Only you can read the answers.';
  }
  return (
    <>
      Last answered <When at={checkedAt} say="ago" />. Only you can read the answers.
    </>
  );
}

function Latest({
  latest,
  hidden,
}: {
  latest: SafetyData['safetyCheck']['latest'];
  hidden: boolean;
}) {
  if (!latest) return null;
  return (
    <>
      {!hidden && (
        <details className={classes.more}>
          <summary>Where your answers led</summary>
          <p className={classes.led}>{safetyOutcomeWords(latest.outcome)}</p>
          <Markdown text={latest.message} voice />
        </details>
      )}
      {latest.answers && (
        <GivenAnswers questionnaire={latest.questionnaire} answers={latest.answers} />
      )}
    </>
  );
}

function Led({
  outcome,
  message,
}: Pick<NonNullable<SafetyData['safetyCheck']['latest']>, 'outcome' | 'message'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  return (
    <section className={classes.answered}>
      <h2 ref={heading} tabIndex={-1} className={classes.heading}>
        {safetyOutcomeWords(outcome)}
      </h2>
      <Markdown text={message} voice />
    </section>
  );
}
