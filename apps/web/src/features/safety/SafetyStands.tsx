import { Button, Text } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
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
  data: { safetyCheck, myProfile },
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
  const led = answered ? latest : null;
  const again = latest ? 'Answer the questions again' : 'Go to the questions';
  const turn = (
    <div className={classes.section}>
      <WhereToTurn country={country} />
    </div>
  );
  return (
    <>
      <BackLink />
      <PageHeader title="Is everyone safe?">
        {!led &&
          'Our own plain questions, and no validated instrument. They look in both directions.'}
      </PageHeader>
      {led && (
        <Led outcome={led.outcome} message={led.message}>
          {hold && turn}
        </Led>
      )}
      {hold && !led && turn}
      {hold && (
        <HoldForClient
          hold={hold}
          history={history}
          coachName={myProfile.coach.name}
          onTold={onTold}
        />
      )}
      <div className={classes.section}>
        <Sheet title="The questions">
          <Text>{lastWords(safetyCheck)}</Text>
          {safetyCheck.freshUntil && safetyCheck.isFresh && (
            <Text c="dimmed">
              It is good to look again <WhenDay on day={safetyCheck.freshUntil} />, or whenever
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

/** Where the answers led. Its first words, then whom to call, and only then all there is to say of it. */
function Led({
  outcome,
  message,
  children,
}: Pick<NonNullable<SafetyData['safetyCheck']['latest']>, 'outcome' | 'message'> & {
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  const [first = '', ...more] = message.split(/\n\s*\n/);
  return (
    <>
      <section className={classes.answered}>
        <h2 ref={heading} tabIndex={-1} className={classes.heading}>
          {safetyOutcomeWords(outcome)}
        </h2>
        <Markdown text={children ? first : message} voice />
      </section>
      {children}
      {children && more.length > 0 && (
        <div className={classes.section}>
          <Markdown text={more.join('\n\n')} voice />
        </div>
      )}
    </>
  );
}
