import { answerTo, type FormAnswers, type FormQuestion } from '@footing/plan-engine';
import { Anchor, Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Markdown } from '../../../shared/ui';
import { questionnaireClasses as classes } from '../../questionnaires';
import { AnswerField } from './AnswerField';
import { words } from './answering.words';
import type { AnswersInForm } from './useFormAnswers';

/** One question, or a text between questions, on a screen of its own. Enter goes on. */
export function FormQuestionScreen({
  question,
  at,
  of,
  answers,
  status,
  toReview,
  onAnswer,
  onType,
  onNext,
  onBack,
}: {
  question: FormQuestion;
  /** From 0. */
  at: number;
  of: number;
  answers: FormAnswers;
  status: ReactNode;
  /** Opened from the review, and returns there. */
  toReview: boolean;
  onAnswer: AnswersInForm['answer'];
  onType: AnswersInForm['type'];
  onNext: () => void;
  onBack: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [tried, setTried] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  const value = answerTo(question, answers);
  const isMissing = question.required && value === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (isMissing && question.kind !== 'SHORT_TEXT' && question.kind !== 'LONG_TEXT')
      setTried(true);
    else onNext();
  };
  const isSection = question.kind === 'SECTION';
  const isOptional = !question.required && !isSection;
  return (
    <form className={classes.screen} onSubmit={submit} noValidate>
      <div className={`footing-head ${classes.progress}`}>
        <p className={classes.where}>{words.where(at + 1, of)}</p>
        <div className={classes.bar} aria-hidden="true">
          <span style={{ width: `${((at + 1) / of) * 100}%` }} />
        </div>
      </div>
      {isSection ? (
        <div ref={heading} tabIndex={-1} id="question" className={classes.question}>
          <Markdown text={question.text} voice />
        </div>
      ) : (
        <h1 id="question" ref={heading} tabIndex={-1} className={classes.question}>
          {question.text}
        </h1>
      )}
      {(question.help || isOptional || question.kind === 'CHOICES') && (
        <p id="help" className={classes.help}>
          {[
            question.help,
            question.kind === 'CHOICES' ? words.severalHint : '',
            isOptional ? words.optional : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      )}
      <AnswerField
        key={round}
        question={question}
        value={value}
        describedBy="help"
        onAnswer={(next) => onAnswer(question.key, next)}
        onType={(text) => onType(question.key, text)}
      />
      {isOptional && value !== null && (
        <Anchor
          component="button"
          type="button"
          mt="md"
          style={{ alignSelf: 'start' }}
          onClick={() => {
            onAnswer(question.key, null);
            setRound(round + 1);
          }}
        >
          {words.clear}
        </Anchor>
      )}
      <p role="alert" className={classes.problem}>
        {tried && isMissing && words.required}
      </p>
      {status}
      <div className={classes.foot} data-fixed>
        <Button type="button" variant="subtle" size="lg" onClick={onBack}>
          {words.previous}
        </Button>
        <Button type="submit" size="lg" className={classes.on}>
          {toReview ? words.toReview : at + 1 === of ? words.review : words.next}
        </Button>
      </div>
    </form>
  );
}
