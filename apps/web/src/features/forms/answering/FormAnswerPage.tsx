import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  FormToAnswerDocument,
  SendFormAnswersDocument,
  type FormToAnswerQuery,
} from '@footing/contract';
import { answerTo, shownQuestions } from '@footing/plan-engine';
import { useState } from 'react';
import { useParams } from 'react-router';
import { faultOf } from '../../../shared/session/faults';
import { BackTo, EmptyState, Loaded, Page, PageHeader, useChange } from '../../../shared/ui';
import { evictToday } from '../../plans';
import { answersFrom, contentFrom } from '../content';
import { AnswerConflicts } from './AnswerConflicts';
import { words } from './answering.words';
import { words as listWords } from './form-list.words';
import { FormDone } from './FormDone';
import { FormIntro } from './FormIntro';
import { FormQuestionScreen } from './FormQuestionScreen';
import { FormReview } from './FormReview';
import { GivenFormAnswers } from './GivenFormAnswers';
import { LeftOverAnswers } from './LeftOverAnswers';
import { useFormAnswers, type AnswersInForm } from './useFormAnswers';
import classes from './answering.module.css';

type Request = FormToAnswerQuery['formRequest'];

/** A form that the coach sent: answered one question at a time, or what was answered. */
export function FormAnswerPage() {
  const { id = '' } = useParams();
  // Read again on each visit: finished answers are hidden after some time.
  const query = useQuery(FormToAnswerDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (query.error && !query.data && faultOf(query.error).kind === 'NOT_FOUND') {
    return (
      <Page>
        <EmptyState title={words.gone.title} order={1}>
          {words.gone.text}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      <Loaded query={query}>
        {({ formRequest, myProfile }) =>
          formRequest.answeredAt ? (
            <FormDone
              request={formRequest}
              coachName={myProfile.coach.name}
              onConfirmed={() => void query.refetch().catch(() => undefined)}
            />
          ) : formRequest.closedAt ? (
            <ClosedForm request={formRequest} />
          ) : (
            <AnswerForm
              key={formRequest.id}
              request={formRequest}
              coachName={myProfile.coach.name}
            />
          )
        }
      </Loaded>
    </Page>
  );
}

/** A form that was taken back, or that nobody asks for any more: what the client wrote stays theirs. */
function ClosedForm({ request }: { request: Request }) {
  const content = contentFrom(request.content);
  return (
    <>
      <BackTo to="/forms">{listWords.all}</BackTo>
      <PageHeader title={request.title}>{words.closed}</PageHeader>
      <GivenFormAnswers
        content={content}
        answers={answersFrom(content, request.answers?.answers ?? null)}
      />
      <LeftOverAnswers requestId={request.id} content={content} says={words.leftOver.closed} />
    </>
  );
}

const INTRO = -1;

function AnswerForm({ request, coachName }: { request: Request; coachName: string }) {
  const [content] = useState(() => contentFrom(request.content));
  const form = useFormAnswers(request.id, content, {
    answers: answersFrom(content, request.answers?.answers ?? null),
    share: request.answers?.shared ?? null,
  });
  const finish = useChange(SendFormAnswersDocument, {
    quiet: true,
    refetchQueries: ['MyForms', 'FormToAnswer'],
  });
  const { cache } = useApolloClient();
  const [at, setAt] = useState(INTRO);
  const [checking, setChecking] = useState(false);
  const shown = shownQuestions(content, form.answers);
  const question = shown[at];
  const inReview = !question && at !== INTRO;
  // The review says the problem itself.
  const status = <Status form={form} problem={inReview ? null : form.problem} />;

  if (at === INTRO) {
    const first = shown.findIndex(
      (each) => each.kind !== 'SECTION' && answerTo(each, form.answers) === null,
    );
    const started = Object.keys(form.answers).length > 0;
    return (
      <>
        <BackTo to="/today">{words.back}</BackTo>
        <FormIntro
          title={request.title}
          content={content}
          fromName={request.askedByName}
          coachName={coachName}
          share={form.share}
          started={started}
          onChoose={form.chooseReaders}
          onBegin={() => setAt(!started ? 0 : first < 0 ? shown.length : first)}
        />
      </>
    );
  }
  if (!question) {
    const send = async () => {
      if (!(await form.flush())) return;
      const finished = await finish.run({ requestId: request.id, share: form.share });
      if (!finished || !request.actionId) return;
      // Its action is done now, and another step may be open.
      evictToday(cache);
      cache.evict({ fieldName: 'myPlan' });
    };
    return (
      <FormReview
        content={content}
        coachName={coachName}
        form={form}
        status={status}
        busy={finish.busy}
        problem={finish.problem ?? form.problem}
        onChange={(index) => {
          setChecking(true);
          setAt(index);
        }}
        onBack={() => setAt(shown.length - 1)}
        onFinish={() => void send()}
      />
    );
  }
  return (
    <FormQuestionScreen
      key={`${question.key} ${form.chosen}`}
      question={question}
      at={at}
      of={shown.length}
      answers={form.answers}
      status={status}
      toReview={checking}
      onAnswer={form.answer}
      onType={form.type}
      onNext={() => setAt(checking ? Infinity : at + 1)}
      onBack={() => setAt(at - 1)}
    />
  );
}

/** Whether the answers are saved; without a connection, where they are. */
function Status({
  form: { status, conflicts },
  problem,
}: {
  form: AnswersInForm;
  problem: string | null;
}) {
  const text = {
    saved: words.allSaved,
    saving: words.saving,
    waiting: words.offline,
    unkept: words.notKept,
    refused: problem ?? '',
  }[status];
  return (
    <>
      <p role="status" className={classes.status}>
        {text}
      </p>
      <AnswerConflicts conflicts={conflicts} />
    </>
  );
}
