import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  AnswerQuestionnaireDocument,
  ClientTodayDocument,
  MyPlanDocument,
  QuestionsToAnswerDocument,
  type QuestionsToAnswerQuery,
} from '@footing/contract';
import { useEffect, useRef, useState } from 'react';
import { useBlocker } from 'react-router';
import { confirmThat, Loaded, useChange } from '../../shared/ui';
import { Intro } from './Intro';
import { QuestionScreen } from './QuestionScreen';
import { Review } from './Review';

export type Questionnaire = QuestionsToAnswerQuery['questionnaire'];
export type Question = Questionnaire['questions'][number];
/** By the key of the question. They live on this page only, until they are sent. */
export type Answers = Readonly<Record<string, string>>;

interface AskingProps {
  actionId: string;
  coachName: string;
  onAnswered: () => void;
}

/** Asks the questions of a questionnaire, one on each screen, and sends the answers in the end. */
export function Asking({ questionnaire, ...props }: AskingProps & { questionnaire: string }) {
  const query = useQuery(QuestionsToAnswerDocument, {
    variables: { key: questionnaire },
    fetchPolicy: 'cache-first',
  });
  return (
    <Loaded query={query}>
      {(data) => <Screens {...props} questionnaire={data.questionnaire} />}
    </Loaded>
  );
}

function Screens({
  actionId,
  questionnaire,
  coachName,
  onAnswered,
}: AskingProps & { questionnaire: Questionnaire }) {
  const { questions } = questionnaire;
  // -1: the words before the first question; as many as there are: looking over the answers.
  const [at, setAt] = useState(-1);
  const [answers, setAnswers] = useState<Answers>({});
  const [checking, setChecking] = useState(false);
  const { send, busy, problem } = useSending({ actionId, questionnaire, onAnswered });
  useStayUntilSent(Object.keys(answers).length > 0);

  const question = questions[at];
  if (at < 0) return <Intro questionnaire={questionnaire} onBegin={() => setAt(0)} />;
  if (!question) {
    return (
      <Review
        questionnaire={questionnaire}
        answers={answers}
        coachName={coachName}
        busy={busy}
        problem={problem}
        onChange={(index) => {
          setChecking(true);
          setAt(index);
        }}
        onBack={() => setAt(questions.length - 1)}
        onSend={(share) => void send(answers, share)}
      />
    );
  }
  return (
    <QuestionScreen
      key={question.key}
      question={question}
      number={at + 1}
      of={questions.length}
      value={answers[question.key] ?? null}
      toEnd={checking}
      onAnswer={(value) => setAnswers({ ...answers, [question.key]: value })}
      onNext={() => setAt(checking ? questions.length : at + 1)}
      onBack={() => setAt(at - 1)}
    />
  );
}

function useSending({
  actionId,
  questionnaire,
  onAnswered,
}: Omit<AskingProps, 'coachName'> & { questionnaire: Questionnaire }) {
  const client = useApolloClient();
  // Made once: sending again after a lost connection is the same answer and not a second one.
  const id = useRef(crypto.randomUUID());
  const change = useChange(AnswerQuestionnaireDocument, {
    quiet: true,
    refetchQueries: [ClientTodayDocument, MyPlanDocument],
  });
  const send = async (answers: Answers, share: boolean) => {
    const result = await change.run({
      input: {
        id: id.current,
        actionId,
        version: questionnaire.version,
        answers: Object.entries(answers).map(([question, value]) => ({ question, value })),
        share,
      },
    });
    if (!result) return;
    const { cache } = client;
    cache.modify({
      id: cache.identify({ __typename: 'Action', id: actionId }),
      fields: {
        status: () => 'DONE',
        result: (_, { toReference }) => toReference(result) ?? null,
      },
    });
    cache.modify({
      id: cache.identify({ __typename: 'TodayAction', id: actionId }),
      fields: { status: () => 'DONE' },
    });
    onAnswered();
  };
  const problem = change.problem ?? (change.refusal || change.fieldError('answers') ? retry : null);
  return { send, busy: change.busy, problem };
}

const retry = 'Something in the answers did not fit. Please look them over and send them again.';

/** Answers are kept on this page alone: whoever leaves it in the middle is asked first. */
function useStayUntilSent(unsent: boolean) {
  const blocker = useBlocker(unsent);
  const asking = useRef(false);
  useEffect(() => {
    if (blocker.state !== 'blocked' || asking.current) return;
    asking.current = true;
    void confirmThat({
      title: 'Leave the questions?',
      words: 'Your answers so far are not sent and are not kept. You can begin again at any time.',
      yes: 'Leave',
      no: 'Stay',
    }).then((leave) => {
      asking.current = false;
      if (leave) blocker.proceed();
      else blocker.reset();
    });
  }, [blocker]);
  useEffect(() => {
    if (!unsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsent]);
}
