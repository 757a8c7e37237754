import {
  answerTo,
  bandOf,
  rangeOfScore,
  shownQuestions,
  type FormAnswer,
  type FormAnswers,
  type FormContent,
  type FormQuestion,
  type FormScoreResult,
} from '@footing/plan-engine';
import { exactDayWords } from '../../../shared/words';
import { words } from './answering.words';
import classes from './answering.module.css';

/** The answers with their questions, in the order of the form. */
export function GivenFormAnswers({
  content,
  answers,
}: {
  content: FormContent;
  answers: FormAnswers;
}) {
  return (
    <dl className={classes.given}>
      {shownQuestions(content, answers)
        .filter(({ kind }) => kind !== 'SECTION')
        .map((question) => (
          <div key={question.key}>
            <dt>{question.text}</dt>
            <dd>{givenWords(question, answerTo(question, answers))}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Each score with its value and what its band means. */
export function GivenScores({
  content,
  scores,
}: {
  content: FormContent;
  scores: readonly Pick<FormScoreResult, 'score' | 'value'>[];
}) {
  return content.scores.map((score) => {
    const value = scores.find((each) => each.score === score.key)?.value ?? null;
    const range = rangeOfScore(score, content);
    const band = value === null ? null : bandOf(score, value);
    return (
      <section key={score.key} className={classes.score}>
        <h3>
          {score.name}
          {value !== null && `: ${words.done.value(value, range?.max ?? null)}`}
        </h3>
        {value === null && <p>{words.done.noValue}</p>}
        {band && (
          <p>
            <strong>{band.name}</strong>
          </p>
        )}
        {band?.text && <p>{band.text}</p>}
      </section>
    );
  });
}

/** An answer as a person would say it. */
export function givenWords(question: FormQuestion, answer: FormAnswer | null): string {
  if (answer === null) return words.check.unanswered;
  if (question.kind === 'SCALE')
    return `${String(answer)} (${question.scale!.min}–${question.scale!.max})`;
  if (question.kind === 'DATE') return exactDayWords(answer as string);
  const labels = [answer]
    .flat()
    .map((each) => question.choices.find(({ key }) => key === each)?.label ?? String(each));
  return labels.join('\n');
}
