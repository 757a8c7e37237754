import { Button, Text } from '@mantine/core';
import type { ResultPartsFragment } from '@footing/contract';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useMembership } from '../../shared/session/store';
import { Markdown } from '../../shared/ui';
import { outcomeWords, sharedReadersWords, When } from '../../shared/words';
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
      <p className={classes.where}>
        {result.title}, <When at={result.answeredAt} say="ago" />
      </p>
      <h1 ref={heading} tabIndex={-1} className={classes.question}>
        {outcomeWords(result.outcome)}
      </h1>
      <Markdown text={result.message} voice />
      {result.days !== null && result.days > 0 && (
        <Text mt="md">
          Come back to these questions{' '}
          <When at={daysAfter(result.answeredAt, result.days)} say="when" />.
        </Text>
      )}
      <Readers result={result} coachName={coachName} />
      <div className={classes.foot} data-column>
        <Button component={Link} to="/today" size="lg">
          Back to Today
        </Button>
        {children}
      </div>
      {result.answers && result.answers.length > 0 && (
        <details className={classes.answers}>
          <summary>What you answered</summary>
          <dl>
            {result.answers.map(({ question, text, value }) => (
              <div key={question}>
                <dt>{text}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

function Readers({ result, coachName }: { result: ResultPartsFragment; coachName: string }) {
  const { practice } = useMembership();
  return (
    <p className={classes.readers}>
      {result.shared
        ? `${sharedReadersWords(coachName, practice.name)} can read your answers.`
        : `Your answers are for you alone. ${coachName} sees one line: “${outcomeWords(result.outcome)}”.`}
    </p>
  );
}

const daysAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * 86_400_000).toISOString();
