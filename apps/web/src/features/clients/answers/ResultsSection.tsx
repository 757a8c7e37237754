import {
  ClientAnswersDocument,
  QuestionsAnsweredDocument,
  type ClientAnswersQuery,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useUncachedQuery } from '../../../shared/session/useUncachedQuery';
import { EmptyState, Loaded, LoadingState } from '../../../shared/ui';
import { Sentence, When } from '../../../shared/words';
import { useMarkRead } from '../../attention';
import { AnswersOverTime } from './AnswersOverTime';
import { MistakeMark } from './MistakeMark';
import { answerWords, resultWords, words } from './answers.words';
import classes from '../client.module.css';

type Result = ClientAnswersQuery['client']['results'][number];

interface Whose {
  clientId: string;
  callName: string;
  zone: string;
}

/** Answered questionnaires, fetched on every visit because each read is recorded. */
export function ResultsSection(whose: Whose) {
  const query = useUncachedQuery(ClientAnswersDocument, whose.clientId);
  useMarkRead(
    whose.clientId,
    'ANSWERS',
    query.data?.client.results.map(({ answeredAt }) => answeredAt) ?? [],
  );
  return (
    <Loaded query={query} skeleton={<LoadingState lines={5} label={words.loading} />}>
      {({ client: { results } }) => <Results {...whose} results={results} />}
    </Loaded>
  );
}

/** Each result, with its answers if they were shared. */
function Results({ results, callName, zone }: Whose & { results: readonly Result[] }) {
  if (results.length === 0) {
    return <EmptyState title={words.none.title}>{words.none.text(callName)}</EmptyState>;
  }
  return (
    <>
      <AnswersOverTime results={results} zone={zone} />
      <ul className={classes.texts}>
        {results.map((result) => (
          <li key={result.id} className={classes.text}>
            <p className={classes.soft}>
              <span className={classes.strong}>{words.questionnaire(result.title)}</span>{' '}
              <Sentence text={words.answered} when={<When at={result.answeredAt} say="ago" />} />
            </p>
            <h2 className={classes.outcome} data-outcome={result.outcome}>
              {resultWords(result)}
            </h2>
            <p>{result.message}</p>
            {result.answers ? (
              <Answers result={result} answers={result.answers} />
            ) : (
              <p className={classes.soft}>{words.notShared(callName)}</p>
            )}
            <MistakeMark result={result} callName={callName} zone={zone} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The shared answers, with the questionnaire's labels. */
function Answers({ result, answers }: { result: Result; answers: NonNullable<Result['answers']> }) {
  const { data } = useQuery(QuestionsAnsweredDocument, {
    variables: { key: result.questionnaire },
  });
  // The labels of another version may not fit these answers.
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
              { withEnds: true },
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
