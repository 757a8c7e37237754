import { ApproveStepDocument, CloseStepDocument, ReopenStepDocument } from '@footing/contract';
import { confirmThat, toast, useChange } from '../../../shared/ui';
import type { Plan, Step } from '../types';
import { words as all } from './plan.words';

const { approval, approve: yes, toasts } = all.step;

/** A coach's actions on a step. Reversible ones happen right away and offer to be undone. */
export function useStepChanges({ id, title, locks }: Step, { callName }: Plan) {
  const lists = { refetchQueries: ['CoachCaseload', 'CoachToday'] };
  const approving = useChange(ApproveStepDocument, lists);
  const closing = useChange(CloseStepDocument, lists);
  const reopening = useChange(ReopenStepDocument, lists);

  const reopen = async () => {
    const plan = await reopening.run({ stepId: id });
    const step = plan?.steps.find((each) => each.id === id);
    if (step)
      toast.done(step.status === 'OPEN' ? toasts.openAgain(title) : toasts.backInPlan(title));
  };
  const undoable = (done: unknown, says: string) => {
    if (done) toast.undo(says, () => void reopen());
  };

  return {
    busy: approving.busy || closing.busy || reopening.busy,
    async approve() {
      const others = locks.filter(({ kind }) => kind !== 'APPROVAL').length;
      const sure = await confirmThat({
        title: approval.title(title),
        words: others === 0 ? approval.opensNow(callName) : approval.opensLater(callName),
        yes,
      });
      if (!sure) return;
      const plan = await approving.run({ stepId: id });
      const step = plan?.steps.find((each) => each.id === id);
      if (step) toast.done(step.status === 'OPEN' ? toasts.openNow(title) : toasts.approved);
    },
    skipped: () => undoable(true, toasts.skipped(title)),
    close: async () => undoable(await closing.run({ stepId: id }), toasts.done(title)),
    reopen,
  };
}
