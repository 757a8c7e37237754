import type { Question } from '../types';
import { words } from '../questionnaires.words';
import classes from '../questionnaires.module.css';

interface ChoiceProps {
  value: string | null;
  describedBy?: string;
  onAnswer: (value: string) => void;
}

/** Answers in words, stacked, as wide touch targets. */
export function SingleChoice({
  name,
  choices,
  value,
  describedBy,
  onAnswer,
}: ChoiceProps & { name: string; choices: readonly { key: string; label: string }[] }) {
  return (
    <div
      role="radiogroup"
      aria-labelledby="question"
      aria-describedby={describedBy}
      className={classes.choices}
    >
      {choices.map(({ key, label }) => (
        <label key={key} className={classes.choice} data-chosen={value === key || undefined}>
          <input
            type="radio"
            name={name}
            value={key}
            checked={value === key}
            onChange={() => onAnswer(key)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

/** A scale with a label at each end. */
export function ScaleChoice({
  question: { key, min, max, minLabel, maxLabel },
  value,
  describedBy,
  onAnswer,
}: ChoiceProps & {
  question: Pick<Question, 'key' | 'min' | 'max' | 'minLabel' | 'maxLabel'>;
}) {
  const low = min ?? 0;
  const high = max ?? 10;
  const numbers = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return (
    <div role="radiogroup" aria-labelledby="question" aria-describedby={describedBy}>
      <div className={classes.scale}>
        {numbers.map((number) => (
          <label
            key={number}
            className={classes.number}
            data-chosen={value === String(number) || undefined}
          >
            <input
              type="radio"
              name={key}
              value={number}
              checked={value === String(number)}
              aria-label={scaleWords(number, { low, high, minLabel, maxLabel })}
              onChange={() => onAnswer(String(number))}
            />
            <span aria-hidden="true">{number}</span>
          </label>
        ))}
      </div>
      <div className={classes.ends} aria-hidden="true">
        <span>
          {low}: {minLabel}
        </span>
        <span>
          {high}: {maxLabel}
        </span>
      </div>
    </div>
  );
}

/** The choices of a question, including those of a yes/no question. */
export function choicesOf({ kind, choices }: Question): readonly { key: string; label: string }[] {
  if (kind !== 'YES_NO') return choices ?? [];
  return [
    { key: 'YES', label: words.answers.yes },
    { key: 'NO', label: words.answers.no },
  ];
}

/** The text of an answer. */
export function answerWords(question: Question, value: string): string {
  if (question.kind === 'SCALE') return words.answers.ofScale(value, question.max ?? 10);
  return choicesOf(question).find(({ key }) => key === value)?.label ?? value;
}

function scaleWords(
  number: number,
  ends: { low: number; high: number; minLabel: string | null; maxLabel: string | null },
): string {
  if (number === ends.low && ends.minLabel) return `${number}, ${ends.minLabel}`;
  if (number === ends.high && ends.maxLabel) return `${number}, ${ends.maxLabel}`;
  return String(number);
}
