import { useApolloClient } from '@apollo/client/react';
import {
  AnswerQuestionnaireDocument,
  ClientTodayDocument,
  MyPlanDocument,
} from '@footing/contract';
import { useState } from 'react';
import { useChange } from '../../shared/ui';
import { QuestionnaireForm } from './form/QuestionnaireForm';
import type { SubmittedAnswers } from './types';
import { answerProblem } from './answer-problem';
import { ShareAnswers } from './form/ShareAnswers';

/** The questionnaire of an action in a plan. */
export function ActionQuestionnaire({
  actionId,
  questionnaire,
  coachName,
  isArchived,
  onAnswered,
}: {
  actionId: string;
  questionnaire: string;
  coachName: string;
  isArchived: boolean;
  onAnswered: () => void;
}) {
  const { cache } = useApolloClient();
  const [share, setShare] = useState(false);
  const change = useChange(AnswerQuestionnaireDocument, {
    quiet: true,
    refetchQueries: [ClientTodayDocument, MyPlanDocument],
  });
  const send = async (given: SubmittedAnswers) => {
    const result = await change.run({ input: { ...given, actionId, share } });
    if (!result) return false;
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
    return true;
  };
  return (
    <QuestionnaireForm
      questionnaire={questionnaire}
      coachName={coachName}
      isArchived={isArchived}
      of={actionId}
      busy={change.busy}
      problem={answerProblem(change)}
      onSend={send}
    >
      {questionnaire !== 'safety' && (
        <ShareAnswers coachName={coachName} share={share} busy={change.busy} onChange={setShare} />
      )}
    </QuestionnaireForm>
  );
}
