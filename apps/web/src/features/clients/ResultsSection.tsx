import { QuestionsAnsweredDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../shared/ui';
import { outcomeWords, When } from '../../shared/words';
import { useMarkRead } from '../attention';
import type { ClientData } from './ClientPage';
import { AnswersOverTime } from './AnswersOverTime';
import { answerWords } from './answer-words';
import classes from './client.module.css';

type Result = ClientData['results'][number];

/** Answered questionnaires: what came of each first, then the answers where they were shared. */
export function ResultsSection({ client: { profile, results } }: { client: ClientData }) {
  useMarkRead(
    profile.id,
    'ANSWERS',
    results.map(({ answeredAt }) => answeredAt),
  );
  if (results.length === 0) {
    return (
      <EmptyState title="No answers yet">
        When {profile.callName} has answered the questions of a plan, what came of it will be here.
      </EmptyState>
    );
  }
  return (
    <>
      <AnswersOverTime results={results} zone={profile.timeZone} />
      <ul className={classes.texts}>
        {results.map((result) => (
          <li key={result.id} className={classes.text}>
            <p className={classes.soft}>
              <span className={classes.strong}>{result.title}</span> Answered{' '}
              <When at={result.answeredAt} say="ago" />
            </p>
            <h2 className={classes.outcome} data-outcome={result.outcome}>
              {outcomeWords(result.outcome)}
              {result.outcome === 'COOL_OFF' && result.days ? `, ${result.days} days` : ''}
            </h2>
            <p>{result.message}</p>
            {result.answers ? (
              <Answers result={result} answers={result.answers} />
            ) : (
              <p className={classes.soft}>
                The answers are {profile.callName}’s own. You see what came of them.
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The answers that were shared, in the words of the questionnaire's own choices. */
function Answers({ result, answers }: { result: Result; answers: NonNullable<Result['answers']> }) {
  const { data } = useQuery(QuestionsAnsweredDocument, {
    variables: { key: result.questionnaire },
  });
  // Another version may ask otherwise: its words do not fit these answers.
  const questions =
    data?.questionnaire.version === result.version ? data.questionnaire.questions : [];
  return (
    <dl className={classes.answers}>
      {answers.map(({ question, text, value }) => (
        <div key={question}>
          <dt>{text}</dt>
          <dd>
            {answerWords(
              value,
              questions.find(({ key }) => key === question),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
