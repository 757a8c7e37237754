import { ApproveStepDocument, CloseStepDocument, ReopenStepDocument } from '@footing/contract';
import { confirmThat, toast, useChange } from '../../../shared/ui';
import type { Plan, Step } from '../types';

/** A coach's actions on a step. Reversible ones happen right away and offer to be undone. */
export function useStepChanges({ id, title, locks }: Step, { callName }: Plan) {
  const lists = { refetchQueries: ['CoachCaseload', 'CoachToday'] };
  const approving = useChange(ApproveStepDocument, lists);
  const closing = useChange(CloseStepDocument, lists);
  const reopening = useChange(ReopenStepDocument, lists);

  const reopen = async () => {
    const plan = await reopening.run({ stepId: id });
    const step = plan?.steps.find((each) => each.id === id);
    if (step) toast.done(`“${title}” is ${step.status === 'OPEN' ? 'open' : 'in the plan'} again.`);
  };
  const undoable = (done: unknown, words: string) => {
    if (done) toast.undo(words, () => void reopen());
  };

  return {
    busy: approving.busy || closing.busy || reopening.busy,
    async approve() {
      const others = locks.filter(({ kind }) => kind !== 'APPROVAL').length;
      const sure = await confirmThat({
        title: `Approve “${title}”?`,
        words:
          others === 0
            ? `It opens for ${callName} now.`
            : `You approve it now. It opens for ${callName} when its other conditions are met.`,
        yes: 'Approve',
      });
      if (!sure) return;
      const plan = await approving.run({ stepId: id });
      const step = plan?.steps.find((each) => each.id === id);
      if (step) toast.done(step.status === 'OPEN' ? `“${title}” is open now.` : 'Approved.');
    },
    skipped: () => undoable(true, `“${title}” was skipped.`),
    close: async () => undoable(await closing.run({ stepId: id }), `“${title}” is closed as done.`),
    reopen,
  };
}
