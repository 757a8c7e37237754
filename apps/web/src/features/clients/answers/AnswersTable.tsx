import type { QuestionsAnsweredQuery } from '@footing/contract';
import { exactDayWords, localDateOf } from '../../../shared/words';
import { answerWords, words } from './answers.words';
import type { SharedResult } from '../types';
import classes from './answers.module.css';

/** All shared answers by question, oldest first. */
export function AnswersTable({
  results,
  questions,
  zone,
}: {
  results: readonly SharedResult[];
  questions: QuestionsAnsweredQuery['questionnaire']['questions'];
  zone: string;
}) {
  const asked = results.at(-1)!.answers;
  return (
    <div className={classes.frame} tabIndex={0} role="region" aria-label={words.overTime.table}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.overTime.question}</th>
            {results.map(({ id, answeredAt }) => (
              <th key={id} scope="col">
                {exactDayWords(localDateOf(answeredAt, zone))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asked.map(({ question: key, text }) => (
            <tr key={key}>
              <th scope="row">{text}</th>
              {results.map(({ id, answers }) => {
                const value = answers.find(({ question }) => question === key)?.value;
                const question = questions.find((each) => each.key === key);
                return <td key={id}>{value === undefined ? '' : answerWords(value, question)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
