import {
  answerTo,
  missingAnswers,
  pausesOutreach,
  shownQuestions,
  type FormContent,
} from '@footing/plan-engine';
import { Button, Text, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useMembership } from '../../../shared/session/store';
import { questionnaireClasses as classes } from '../../questionnaires';
import { words } from './answering.words';
import { givenWords } from './GivenFormAnswers';
import type { AnswersInForm } from './useFormAnswers';

/** All answers once more, before they are final. */
export function FormReview({
  content,
  coachName,
  form: { answers, share, chosen },
  status,
  busy,
  problem,
  onChange,
  onBack,
  onFinish,
}: {
  content: FormContent;
  coachName: string;
  form: AnswersInForm;
  status: ReactNode;
  busy: boolean;
  problem: string | null;
  /** Opens a question, by its place among those that are shown. */
  onChange: (at: number) => void;
  onBack: () => void;
  onFinish: () => void;
}) {
  const { practice } = useMembership();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  // After an answer was chosen, its buttons are gone.
  const chosenBefore = useRef(chosen);
  useEffect(() => {
    if (chosen !== chosenBefore.current) heading.current?.focus({ preventScroll: true });
    chosenBefore.current = chosen;
  }, [chosen]);
  const shown = shownQuestions(content, answers);
  const missing = missingAnswers(content, answers);
  return (
    <div className={classes.screen}>
      <h1 ref={heading} tabIndex={-1} className={classes.question}>
        {words.check.title}
      </h1>
      <Text c="dimmed">{words.check.text}</Text>
      <ul className={classes.review}>
        {shown.map((question, at) =>
          question.kind === 'SECTION' ? null : (
            <li key={question.key}>
              <UnstyledButton className={classes.reviewed} onClick={() => onChange(at)}>
                <span className={classes.reviewedQuestion}>{question.text}</span>
                <span className={classes.reviewedAnswer}>
                  {givenWords(question, answerTo(question, answers))}
                </span>
              </UnstyledButton>
            </li>
          ),
        )}
      </ul>
      {content.readers === 'CLIENT_CHOOSES' && share !== null && (
        <p>
          {share
            ? words.readers.coachAndMe.text(coachName, practice.name)
            : words.done.onlyYou(coachName)}
        </p>
      )}
      {pausesOutreach(content, answers) && <p>{words.check.pauses(coachName)}</p>}
      <p role="alert" className={classes.problem}>
        {problem ?? (missing.length > 0 && words.check.missing(missing.length))}
      </p>
      {status}
      <div className={classes.foot}>
        <Button variant="subtle" size="lg" onClick={onBack} disabled={busy}>
          {words.previous}
        </Button>
        <Button
          size="lg"
          className={classes.on}
          loading={busy}
          onClick={() => (missing[0] ? onChange(shown.indexOf(missing[0])) : onFinish())}
        >
          {words.check.finish}
        </Button>
      </div>
    </div>
  );
}
