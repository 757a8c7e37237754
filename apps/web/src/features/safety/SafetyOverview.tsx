import { boundaryToOffer, whoSeesResult } from '@footing/library/questionnaires';
import { Button, Text } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { Markdown, PageHeader, Sheet } from '../../shared/ui';
import { Sentence, When, WhenDay } from '../../shared/words';
import { BackLink } from '../plans';
import { SentToCoach } from '../follow-ups';
import { GivenAnswers, outcomeTitle } from '../questionnaires';
import { ClientHold } from './ClientHold';
import { BoundaryOffer } from './BoundaryOffer';
import type { SafetyData } from './types';
import { CountryHelplines } from './CountryHelplines';
import classes from './safety.module.css';
import { words } from './safety.words';

type Latest = NonNullable<SafetyData['safetyCheck']['latest']>;

/** The client's safety overview: an outreach pause, the latest answers, and where to get help. */
export function SafetyOverview({
  data: { safetyCheck, myProfile },
  answered,
  onAsk,
  onChanged,
}: {
  data: SafetyData;
  /** Just answered: the result comes first. */
  answered: boolean;
  onAsk: () => void;
  onChanged: () => void;
}) {
  const { hold, latest, history, country } = safetyCheck;
  const result = answered ? latest : null;
  const coachName = myProfile.coach.name;
  const isArchived = myProfile.archivedAt !== null;
  const turn = (
    <div className={classes.section}>
      <CountryHelplines country={country} />
    </div>
  );
  return (
    <>
      <BackLink />
      <PageHeader title={words.title}>{!result && words.intro}</PageHeader>
      {result && (
        <Led title={outcomeTitle(result, isArchived)} message={result.message}>
          {hold && turn}
        </Led>
      )}
      {result && (
        <WhoSees
          result={result}
          profile={myProfile}
          isArchived={isArchived}
          onChanged={onChanged}
        />
      )}
      {hold && !result && turn}
      {hold && !isArchived && (
        <ClientHold hold={hold} history={history} coachName={coachName} onShared={onChanged} />
      )}
      {hold && !isArchived && <SentToCoach kind="SAFETY_HOLD" />}
      <div className={classes.section}>
        <Sheet title={words.questions.title}>
          <Text>
            {safetyCheck.checkedAt ? (
              <Sentence
                text={words.questions.last}
                when={<When at={safetyCheck.checkedAt} say="ago" />}
              />
            ) : (
              words.questions.never
            )}
          </Text>
          {safetyCheck.freshUntil && safetyCheck.isFresh && (
            <Text c="dimmed">
              <Sentence
                text={words.questions.again}
                day={<WhenDay on day={safetyCheck.freshUntil} />}
              />
            </Text>
          )}
          <Button size="md" mt="md" variant={answered ? 'light' : 'filled'} onClick={onAsk}>
            {latest ? words.questions.answerAgain : words.questions.answer}
          </Button>
          {latest && (
            <LatestAnswers
              latest={latest}
              title={outcomeTitle(latest, isArchived)}
              hidden={answered}
            />
          )}
        </Sheet>
      </div>
      {!hold && turn}
    </>
  );
}

/** Who sees which part of the result, and the boundary that the client can record. */
function WhoSees({
  result,
  profile,
  isArchived,
  onChanged,
}: {
  result: Latest;
  profile: SafetyData['myProfile'];
  isArchived: boolean;
  onChanged: () => void;
}) {
  const coachName = profile.coach.name;
  const boundary = boundaryToOffer(yesAnswers(result));
  return (
    <div className={classes.section}>
      <Sheet title={words.whoSees}>
        <Text>{whoSeesResult(result, coachName, isArchived)}</Text>
        {boundary && !isArchived && boundary !== profile.boundary && (
          <BoundaryOffer
            clientId={profile.id}
            boundary={boundary}
            coachName={coachName}
            onRecorded={onChanged}
          />
        )}
      </Sheet>
    </div>
  );
}

const yesAnswers = ({ answers }: Latest): Record<string, boolean> =>
  Object.fromEntries((answers ?? []).map(({ question, value }) => [question, value === 'YES']));

/** The result is not shown again if the client said that someone reads their phone. */
function LatestAnswers({
  latest,
  title,
  hidden,
}: {
  latest: Latest;
  title: string;
  hidden: boolean;
}) {
  const isCovered = latest.covered;
  return (
    <>
      {isCovered && <Text mt="md">{words.questions.covered}</Text>}
      {!hidden && !isCovered && (
        <details className={classes.more}>
          <summary>{words.questions.result}</summary>
          <p className={classes.led}>{title}</p>
          <Markdown text={latest.message} voice />
        </details>
      )}
      <GivenAnswers questionnaire={latest.questionnaire} answers={latest.answers} />
    </>
  );
}

/** The result: a first sentence, then whom to call, then the rest. */
function Led({
  title,
  message,
  children,
}: {
  title: string;
  message: string;
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
          {title}
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
