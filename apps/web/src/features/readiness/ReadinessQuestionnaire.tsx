import { AnswerReadinessDocument } from '@footing/contract';
import { useState } from 'react';
import { useChange } from '../../shared/ui';
import {
  QuestionnaireForm,
  answerProblem,
  ShareAnswers,
  type SubmittedAnswers,
} from '../questionnaires';

export function ReadinessQuestionnaire({
  questionnaire,
  coachName,
  isArchived,
  earlierUntil,
  onLeave,
  onAnswered,
}: {
  questionnaire: string;
  coachName: string;
  isArchived: boolean;
  earlierUntil: string | null;
  onLeave: (() => void) | undefined;
  onAnswered: () => Promise<void>;
}) {
  const [share, setShare] = useState(false);
  const change = useChange(AnswerReadinessDocument, {
    quiet: true,
    // Cached plans are stale: these answers may have started one.
    update: (cache) => {
      cache.evict({ fieldName: 'clientToday' });
      cache.evict({ fieldName: 'myPlan' });
      cache.evict({ fieldName: 'readinessCheck' });
      cache.gc();
    },
  });
  const send = async (given: SubmittedAnswers) => {
    const result = await change.run({ input: { ...given, questionnaire, share } });
    if (result) await onAnswered();
    return result !== null;
  };
  const problem = change.refusal?.code === 'COOLING_OFF' ? change.problem : answerProblem(change);
  return (
    <QuestionnaireForm
      questionnaire={questionnaire}
      coachName={coachName}
      isArchived={isArchived}
      earlierUntil={earlierUntil}
      onLeave={onLeave}
      busy={change.busy}
      problem={problem}
      onSend={send}
    >
      <ShareAnswers coachName={coachName} share={share} busy={change.busy} onChange={setShare} />
    </QuestionnaireForm>
  );
}
