import { AnswerSafetyCheckDocument } from '@footing/contract';
import { useChange } from '../../shared/ui';
import { QuestionnaireForm, answerProblem, type SubmittedAnswers } from '../questionnaires';

export function SafetyQuestionnaire({
  coachName,
  isArchived,
  onLeave,
  onAnswered,
}: {
  coachName: string;
  isArchived: boolean;
  onLeave: () => void;
  onAnswered: () => Promise<void>;
}) {
  const change = useChange(AnswerSafetyCheckDocument, {
    quiet: true,
    // Cached plans are stale: they lack this hold or still have an earlier one.
    update: (cache) => {
      cache.evict({ fieldName: 'clientToday' });
      cache.evict({ fieldName: 'myPlan' });
      cache.gc();
    },
  });
  const send = async (input: SubmittedAnswers) => {
    const result = await change.run({ input });
    if (result) await onAnswered();
    return result !== null;
  };
  return (
    <QuestionnaireForm
      questionnaire="safety"
      coachName={coachName}
      isArchived={isArchived}
      onLeave={onLeave}
      busy={change.busy}
      problem={answerProblem(change)}
      onSend={send}
    />
  );
}
