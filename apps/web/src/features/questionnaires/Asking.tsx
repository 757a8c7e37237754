import { useQuery } from '@apollo/client/react';
import { QuestionsToAnswerDocument, type QuestionsToAnswerQuery } from '@footing/contract';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { confirmThat, Loaded } from '../../shared/ui';
import { Intro } from './Intro';
import { QuestionScreen } from './QuestionScreen';
import { Review } from './Review';

export type Questionnaire = QuestionsToAnswerQuery['questionnaire'];
export type Question = Questionnaire['questions'][number];
/** By the key of the question. They live on this page only, until they are sent. */
export type Answers = Readonly<Record<string, string>>;

/** As they are sent: with an id that is made once, so that sending again is the same answer. */
export interface Given {
  id: string;
  version: number;
  answers: { question: string; value: string }[];
}

interface AskingProps {
  /** Where back leads from the words before the first question; to where the person came from when left out. */
  onLeave?: () => void;
  /** What is said before sending: who may read, and a choice where there is one. */
  children: ReactNode;
  busy: boolean;
  problem: string | null;
  /** Whether it was taken. */
  onSend: (given: Given) => Promise<boolean>;
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
  questionnaire,
  onLeave,
  children,
  busy,
  problem,
  onSend,
}: AskingProps & { questionnaire: Questionnaire }) {
  const { questions, version } = questionnaire;
  // -1: the words before the first question; as many as there are: looking over the answers.
  const [at, setAt] = useState(-1);
  const [answers, setAnswers] = useState<Answers>({});
  const [checking, setChecking] = useState(false);
  const id = useRef(crypto.randomUUID());
  useStayUntilSent(Object.keys(answers).length > 0);

  const question = questions[at];
  if (at < 0) {
    return <Intro questionnaire={questionnaire} onBegin={() => setAt(0)} onLeave={onLeave} />;
  }
  if (!question) {
    const given = Object.entries(answers).map(([key, value]) => ({ question: key, value }));
    return (
      <Review
        questionnaire={questionnaire}
        answers={answers}
        busy={busy}
        problem={problem}
        onChange={(index) => {
          setChecking(true);
          setAt(index);
        }}
        onBack={() => setAt(questions.length - 1)}
        onSend={() => void onSend({ id: id.current, version, answers: given })}
      >
        {children}
      </Review>
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

/** Answers are kept on this page alone: whoever leaves it in the middle is asked first. */
function useStayUntilSent(unsent: boolean) {
  const blocker = useBlocker(unsent);
  const asking = useRef(false);
  useEffect(() => {
    if (blocker.state !== 'blocked' || asking.current) return;
    asking.current = true;
    void confirmThat({
      title: 'Stop here?',
      words: 'Your answers so far are not sent and are not kept. You can begin again at any time.',
      yes: 'Stop here',
      no: 'Go on with them',
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
