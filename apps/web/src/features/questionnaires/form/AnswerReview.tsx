import { Button, Text, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Answers, Questionnaire } from '../types';
import { answerWords } from './answer-choices';
import { OutcomePreview } from './OutcomePreview';
import { words as all } from '../questionnaires.words';
import classes from '../questionnaires.module.css';

const words = all.review;

/** Review before saving: all answers, the outcome, and who will see what. */
export function AnswerReview({
  questionnaire,
  answers,
  children,
  coachName,
  isArchived,
  earlierUntil,
  busy,
  problem,
  onChange,
  onBack,
  onSave,
}: {
  questionnaire: Questionnaire;
  answers: Answers;
  /** Optional choice of who may read them. */
  children: ReactNode;
  coachName: string;
  isArchived: boolean;
  earlierUntil: string | null;
  busy: boolean;
  problem: string | null;
  onChange: (index: number) => void;
  onBack: () => void;
  onSave: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  return (
    <div className={classes.screen}>
      <h1 ref={heading} tabIndex={-1} className={classes.question}>
        {words.title}
      </h1>
      <Text c="dimmed">{words.says}</Text>
      <ul className={classes.review}>
        {questionnaire.questions.map((question, index) => (
          <li key={question.key}>
            <UnstyledButton className={classes.reviewed} onClick={() => onChange(index)}>
              <span className={classes.reviewedQuestion}>{question.text}</span>
              <span className={classes.reviewedAnswer}>
                {answerWords(question, answers[question.key] ?? '')}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <OutcomePreview
        questionnaire={questionnaire}
        answers={answers}
        coachName={coachName}
        isArchived={isArchived}
        earlierUntil={earlierUntil}
      />
      {children}
      <p role="alert" className={classes.problem}>
        {problem && words.stillHere(problem)}
      </p>
      <div className={classes.foot}>
        <Button variant="subtle" size="lg" onClick={onBack} disabled={busy}>
          {words.back}
        </Button>
        <Button size="lg" className={classes.on} loading={busy} onClick={onSave}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
