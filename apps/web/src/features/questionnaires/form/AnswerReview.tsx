import { Button, Text, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Answers, Questionnaire } from '../types';
import { answerWords } from './answer-choices';
import { OutcomePreview } from './OutcomePreview';
import classes from '../questionnaires.module.css';

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
        Your answers
      </h1>
      <Text c="dimmed">Tap an answer to change it. Nothing is saved yet.</Text>
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
        {problem ? `${problem} Your answers are still here.` : ''}
      </p>
      <div className={classes.foot}>
        <Button variant="subtle" size="lg" onClick={onBack} disabled={busy}>
          Back
        </Button>
        <Button size="lg" className={classes.on} loading={busy} onClick={onSave}>
          Save
        </Button>
      </div>
    </div>
  );
}
