import '@mantine/core/styles/NumberInput.css';
import { assertNever } from '@footing/kernel';
import { checkFormAnswer, type FormAnswer, type FormQuestion } from '@footing/plan-engine';
import { NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { questionnaireClasses as classes, ScaleChoice, SingleChoice } from '../../questionnaires';
import { words } from './answering.words';
import { TextAnswer } from './TextAnswer';

export interface AnswerFieldProps<Q extends FormQuestion = FormQuestion> {
  question: Q;
  value: FormAnswer | null;
  describedBy: string | undefined;
  /** Null removes the answer. */
  onAnswer: (value: FormAnswer | null) => void;
  /** A text that is being typed. */
  onType: (text: string) => void;
}

/** The field for the answer to a question. Its label is the element with the id `question`. */
export function AnswerField({ question, value, describedBy, onAnswer, onType }: AnswerFieldProps) {
  switch (question.kind) {
    case 'SCALE':
      return (
        <ScaleChoice
          question={{ key: question.key, ...question.scale! }}
          value={value === null ? null : String(value)}
          describedBy={describedBy!}
          onAnswer={(number) => onAnswer(Number(number))}
        />
      );
    case 'CHOICE':
      return (
        <SingleChoice
          name={question.key}
          choices={question.choices}
          value={value as string | null}
          describedBy={describedBy!}
          onAnswer={onAnswer}
        />
      );
    case 'CHOICES':
      return (
        <SeveralChoices
          question={question}
          value={value}
          describedBy={describedBy}
          onAnswer={onAnswer}
        />
      );
    case 'NUMBER':
      return (
        <NumberAnswer
          question={question}
          value={value}
          describedBy={describedBy}
          onAnswer={onAnswer}
        />
      );
    case 'DATE':
      return (
        <TextInput
          type="date"
          size="lg"
          mt="md"
          aria-labelledby="question"
          aria-describedby={describedBy}
          value={(value as string | null) ?? ''}
          onChange={(event) => onAnswer(event.currentTarget.value || null)}
        />
      );
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      return (
        <TextAnswer
          question={question}
          value={(value as string | null) ?? ''}
          describedBy={describedBy}
          onAnswer={onAnswer}
          onType={onType}
        />
      );
    case 'SECTION':
      return null;
    default:
      return assertNever(question.kind);
  }
}

type Given = Omit<AnswerFieldProps, 'onType'>;

function SeveralChoices({ question, value, describedBy, onAnswer }: Given) {
  const chosen = (value as string[] | null) ?? [];
  const toggle = (key: string) => {
    // In the order of the choices, so that the same answer is always the same value.
    const next = question.choices
      .map((choice) => choice.key)
      .filter((each) => (each === key ? !chosen.includes(each) : chosen.includes(each)));
    onAnswer(next.length > 0 ? next : null);
  };
  return (
    <div
      role="group"
      aria-labelledby="question"
      aria-describedby={describedBy}
      className={classes.choices}
    >
      {question.choices.map(({ key, label }) => (
        <label key={key} className={classes.choice} data-chosen={chosen.includes(key) || undefined}>
          <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

function NumberAnswer({ question, value, describedBy, onAnswer }: Given) {
  const [typed, setTyped] = useState<number | string>((value as number | null) ?? '');
  const { min, max } = question.range ?? { min: null, max: null };
  const fits = (each: number | string): each is number =>
    typeof each === 'number' && checkFormAnswer(question, each) === 'FITS';
  return (
    <NumberInput
      size="lg"
      mt="md"
      maw="16rem"
      aria-labelledby="question"
      aria-describedby={describedBy}
      description={words.range(min, max)}
      value={typed}
      decimalScale={3}
      clampBehavior="none"
      hideControls
      error={typed !== '' && !fits(typed) && words.doesNotFit}
      onChange={(next) => {
        setTyped(next);
        if (next === '') onAnswer(null);
        else if (fits(next)) onAnswer(next);
      }}
    />
  );
}
