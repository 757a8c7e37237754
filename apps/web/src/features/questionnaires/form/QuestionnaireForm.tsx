import { useQuery } from '@apollo/client/react';
import { QuestionsToAnswerDocument } from '@footing/contract';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { confirmThat, Loaded, useIdFor } from '../../../shared/ui';
import { QuestionnaireIntro } from './QuestionnaireIntro';
import { QuestionScreen } from './QuestionScreen';
import { AnswerReview } from './AnswerReview';
import { useStoredAnswers } from './useStoredAnswers';
import { words } from '../questionnaires.words';
import type { Questionnaire, SubmittedAnswers } from '../types';

interface AskingProps {
  /** Where "back" on the intro leads; to the previous page if omitted. */
  onLeave?: (() => void) | undefined;
  /** Shown in the review: an optional choice of who may read the answers. */
  children?: ReactNode;
  coachName: string;
  /** Whether the client is archived. */
  isArchived: boolean;
  /** Until when earlier answers stay in force even if new ones are better; null if there are none. */
  earlierUntil?: string | null;
  /** The storage key: an action or the questionnaire itself. */
  of?: string;
  busy: boolean;
  problem: string | null;
  /** True if the answers were saved. */
  onSend: (given: SubmittedAnswers) => Promise<boolean>;
}

/** A questionnaire with one question per screen; saves all answers at the end. */
export function QuestionnaireForm({
  questionnaire,
  ...props
}: AskingProps & { questionnaire: string }) {
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
  coachName,
  isArchived,
  earlierUntil = null,
  of = 'itself',
  busy,
  problem,
  onSend,
}: AskingProps & { questionnaire: Questionnaire }) {
  const { questions, version } = questionnaire;
  const soFar = useStoredAnswers(questionnaire, of);
  const { answers } = soFar;
  // -1 is the intro; the number of questions is the review.
  const [at, setAt] = useState(-1);
  const [checking, setChecking] = useState(false);
  const { idFor } = useIdFor();
  const answered = questions.filter(({ key }) => answers[key] !== undefined).length;
  useWarnUnlessKept(answered > 0 && !soFar.kept);

  const question = questions[at];
  if (at < 0) {
    const first = questions.findIndex(({ key }) => answers[key] === undefined);
    return (
      <QuestionnaireIntro
        questionnaire={questionnaire}
        answered={answered}
        onBegin={() => setAt(first < 0 ? questions.length : first)}
        onStartOver={() => {
          soFar.forget();
          setAt(0);
        }}
        onLeave={onLeave}
      />
    );
  }
  if (!question) {
    const given = questions.map(({ key }) => ({ question: key, value: answers[key] ?? '' }));
    const save = async () => {
      if (await onSend({ id: idFor(given), version, answers: given })) soFar.forget();
    };
    return (
      <AnswerReview
        questionnaire={questionnaire}
        answers={answers}
        coachName={coachName}
        isArchived={isArchived}
        earlierUntil={earlierUntil}
        busy={busy}
        problem={problem}
        onChange={(index) => {
          setChecking(true);
          setAt(index);
        }}
        onBack={() => setAt(questions.length - 1)}
        onSave={() => void save()}
      >
        {children}
      </AnswerReview>
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
      onAnswer={(value) => soFar.set({ ...answers, [question.key]: value })}
      onNext={() => setAt(checking ? questions.length : at + 1)}
      onBack={() => setAt(at - 1)}
    />
  );
}

/** Answers exist only on this page, so leaving it asks first. */
function useWarnUnlessKept(unkept: boolean) {
  const blocker = useBlocker(unkept);
  const asking = useRef(false);
  useEffect(() => {
    if (blocker.state !== 'blocked' || asking.current) return;
    asking.current = true;
    void confirmThat({
      title: words.leaving.title,
      words: words.leaving.says,
      yes: words.leaving.yes,
      no: words.leaving.no,
    }).then((leave) => {
      asking.current = false;
      if (leave) blocker.proceed();
      else blocker.reset();
    });
  }, [blocker]);
  useEffect(() => {
    if (!unkept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unkept]);
}
