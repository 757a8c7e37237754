import { Button, Text, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ShareChoice } from '../plans';
import type { Answers, Questionnaire } from './Asking';
import { answerWords } from './choices';
import classes from './questions.module.css';

/** Before anything is sent: all answers once more, and who may read them. */
export function Review({
  questionnaire: { questions },
  answers,
  coachName,
  busy,
  problem,
  onChange,
  onBack,
  onSend,
}: {
  questionnaire: Questionnaire;
  answers: Answers;
  coachName: string;
  busy: boolean;
  problem: string | null;
  onChange: (index: number) => void;
  onBack: () => void;
  onSend: (share: boolean) => void;
}) {
  const [share, setShare] = useState(false);
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
      <ShareChoice
        shared={share}
        coachName={coachName}
        what="your answers"
        lasting
        busy={busy}
        onChange={setShare}
      />
      <Text size="sm" c="dimmed" mt="sm">
        {coachName} sees where the answers lead either way, as one line, and never which answer led
        there.
      </Text>
      <p role="alert" className={classes.problem}>
        {problem ? `${problem} Your answers are still here.` : ''}
      </p>
      <div className={classes.foot}>
        <Button variant="subtle" size="lg" onClick={onBack} disabled={busy}>
          Back
        </Button>
        <Button size="lg" className={classes.on} loading={busy} onClick={() => onSend(share)}>
          Send
        </Button>
      </div>
    </div>
  );
}
