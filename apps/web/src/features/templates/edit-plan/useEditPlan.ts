import { useApolloClient } from '@apollo/client/react';
import {
  EditPlanDocument,
  PlanEditPreviewDocument,
  type PlanContentQuery,
  type PlanToEditQuery,
  type RefusalPartsFragment,
} from '@footing/contract';
import type { TemplateContent } from '@footing/plan-engine';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { toast, useChange } from '../../../shared/ui';
import { refusalWords } from '../../../shared/words/refusal-words';
import { useAskBeforeLeaving } from '../assign/useAskBeforeLeaving';
import { problemsFrom } from '../content/problems';
import type { Preview } from './edited-plan';
import { words } from './edit-plan.words';

/** Asks the server for the dates that follow, and saves. A refusal is shown until the content changes. */
export function useEditPlan({
  planContent: { planId, contentVersion },
  content,
  changed,
  profile,
}: {
  planContent: PlanContentQuery['planContent'];
  content: TemplateContent;
  changed: boolean;
  profile: PlanToEditQuery['client']['profile'];
}) {
  const apollo = useApolloClient();
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const [preview, setPreview] = useState<{ of: TemplateContent; is: Preview } | null>(null);
  const [refusal, setRefusal] = useState<{ of: TemplateContent; is: Refused } | null>(null);
  const [checking, setChecking] = useState(false);
  const saved = useRef(false);
  const change = useChange(EditPlanDocument, {
    quiet: true,
    refetchQueries: ['CoachClient', 'CoachCaseload', 'CoachToday'],
  });
  useAskBeforeLeaving(changed, saved, words.leave);
  const input = { planId, contentVersion, steps: content.steps };

  const check = async (): Promise<boolean> => {
    setChecking(true);
    try {
      const { data } = await apollo.query({
        query: PlanEditPreviewDocument,
        variables: { input },
        fetchPolicy: 'no-cache',
      });
      const found = data?.planEditPreview;
      if (found?.__typename === 'Refusal') {
        setRefusal({ of: content, is: found });
        return false;
      }
      setRefusal(null);
      if (found) setPreview({ of: content, is: found });
      return found !== undefined;
    } catch {
      toast.problem(words.checkFailed);
      return false;
    } finally {
      setChecking(false);
    }
  };
  const save = async (reason: string, shareReason: boolean) => {
    const given = reason.trim();
    const plan = await change.run(
      { input: { ...input, id, reason: given || null, shareReason: given !== '' && shareReason } },
      (refused) => {
        setRefusal({ of: content, is: refused });
        return true;
      },
    );
    if (!plan) return;
    saved.current = true;
    toast.done(words.saved(profile.callName));
    await navigate(`/clients/${profile.id}`);
  };
  const refused = refusal?.of === content ? refusal.is : null;
  return {
    check,
    checking,
    preview: preview?.of === content ? preview.is : null,
    save: (reason: string, shareReason: boolean) => void save(reason, shareReason),
    busy: change.busy,
    isStale: refused?.code === 'STALE',
    problem: refused ? refusalWords(refused, undefined, 'COACH') : change.problem,
    refused: problemsFrom(refused?.problems),
  };
}

type Refused = RefusalPartsFragment;
