import { Button, Text, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Answers, Questionnaire } from './Asking';
import { answerWords } from './choices';
import classes from './questions.module.css';

/** Before anything is sent: all answers once more, and who may read them. */
export function Review({
  questionnaire: { questions },
  answers,
  children,
  busy,
  problem,
  onChange,
  onBack,
  onSend,
}: {
  questionnaire: Questionnaire;
  answers: Answers;
  /** Who may read them. */
  children: ReactNode;
  busy: boolean;
  problem: string | null;
  onChange: (index: number) => void;
  onBack: () => void;
  onSend: () => void;
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
      <Text c="dimmed">Touch one to change it.</Text>
      <ul className={classes.review}>
        {questions.map((question, index) => (
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
      {children}
      <p role="alert" className={classes.problem}>
        {problem ? `${problem} Your answers are still here.` : ''}
      </p>
      <div className={classes.foot}>
        <Button variant="subtle" size="lg" onClick={onBack} disabled={busy}>
          Back
        </Button>
        <Button size="lg" className={classes.on} loading={busy} onClick={onSend}>
          Send
        </Button>
      </div>
    </div>
  );
}
