import { COACH_SEES_ANSWER } from '@footing/library/questionnaires';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { assertNever } from '../../../shared/words';
import type { Question } from '../types';
import { choicesOf, ScaleChoice, SingleChoice } from './answer-choices';
import { words as all } from '../questionnaires.words';
import classes from '../questionnaires.module.css';

const words = all.question;

/** One question per screen. Enter continues; the arrow keys move between the answers. */
export function QuestionScreen({
  question,
  number,
  of,
  value,
  toEnd,
  onAnswer,
  onNext,
  onBack,
}: {
  question: Question;
  number: number;
  of: number;
  value: string | null;
  /** Opened from the review, and returns there. */
  toEnd: boolean;
  onAnswer: (value: string) => void;
  onNext: () => void;
  onBack: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value === null) setAsked(true);
    else onNext();
  };
  return (
    <form className={classes.screen} onSubmit={submit} noValidate>
      <Progress number={number} of={of} />
      <h1 id="question" ref={heading} tabIndex={-1} className={classes.question}>
        {question.text}
      </h1>
      {question.coachSees && (
        <p id="coach-sees" className={classes.coachSees}>
          {COACH_SEES_ANSWER}
        </p>
      )}
      {question.help && (
        <p id="help" className={classes.help}>
          {question.help}
        </p>
      )}
      <Choice question={question} value={value} onAnswer={onAnswer} />
      <p role="alert" className={classes.problem}>
        {asked && value === null && words.missing}
      </p>
      <div className={classes.foot} data-fixed>
        <Button type="button" variant="subtle" size="lg" onClick={onBack}>
          {words.back}
        </Button>
        <Button type="submit" size="lg" className={classes.on}>
          {toEnd || number === of ? words.review : words.next}
        </Button>
      </div>
    </form>
  );
}

function Choice({
  question,
  value,
  onAnswer,
}: {
  question: Question;
  value: string | null;
  onAnswer: (value: string) => void;
}) {
  const described =
    [question.coachSees && 'coach-sees', question.help && 'help'].filter(Boolean).join(' ') ||
    undefined;
  switch (question.kind) {
    case 'SCALE':
      return (
        <ScaleChoice
          question={question}
          value={value}
          describedBy={described}
          onAnswer={onAnswer}
        />
      );
    case 'YES_NO':
    case 'CHOICE':
      return (
        <SingleChoice
          name={question.key}
          choices={choicesOf(question)}
          value={value}
          describedBy={described}
          onAnswer={onAnswer}
        />
      );
    default:
      return assertNever(question.kind);
  }
}

function Progress({ number, of }: { number: number; of: number }) {
  return (
    <div className={`footing-head ${classes.progress}`}>
      <p className={classes.where}>{words.where(number, of)}</p>
      <div className={classes.bar} aria-hidden="true">
        <span style={{ width: `${(number / of) * 100}%` }} />
      </div>
    </div>
  );
}
