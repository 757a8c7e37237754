import { EditCouplePlanDocument, type RefusalPartsFragment } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { jointStepsOf, type TemplateContent } from '@footing/plan-engine';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { toast, useChange } from '../../../shared/ui';
import { refusalWords } from '../../../shared/words/refusal-words';
import { useAskBeforeLeaving } from '../../templates';
import { refusedForTwo } from './couple-plan';
import { words } from './edit-couple-plan.words';

/** Saves the plan for two. A refusal is shown until the content changes. */
export function useEditCouplePlan({
  coupleId,
  contentVersion,
  content,
  changed,
  back,
}: {
  coupleId: string;
  contentVersion: number;
  content: TemplateContent;
  changed: boolean;
  back: string;
}) {
  const navigate = useNavigate();
  const [id] = useState(() => uuidv7(Date.now()));
  const [refusal, setRefusal] = useState<{
    of: TemplateContent;
    is: RefusalPartsFragment;
  } | null>(null);
  const saved = useRef(false);
  const change = useChange(EditCouplePlanDocument, {
    quiet: true,
    refetchQueries: ['CoupleOfClient', 'CouplePlanEdits'],
  });
  useAskBeforeLeaving(changed, saved, words.leave);
  const save = async (reason: string): Promise<'SAVED' | 'PROBLEMS' | 'NOT_SAVED'> => {
    const steps = jointStepsOf(content.steps);
    let hasProblems = false;
    const couple = await change.run(
      { input: { id, coupleId, contentVersion, steps, reason: reason.trim() || null } },
      (refused) => {
        hasProblems = (refused.problems?.length ?? 0) > 0;
        setRefusal({ of: content, is: refused });
        return true;
      },
    );
    if (!couple) return hasProblems ? 'PROBLEMS' : 'NOT_SAVED';
    saved.current = true;
    toast.done(words.saved);
    await navigate(back);
    return 'SAVED';
  };
  const refused = refusal?.of === content ? refusal.is : null;
  return {
    save,
    busy: change.busy,
    isStale: refused?.code === 'STALE',
    problem: refused ? refusalWords(refused, undefined, 'COACH') : change.problem,
    refused: refusedForTwo(refused?.problems ?? []),
  };
}
