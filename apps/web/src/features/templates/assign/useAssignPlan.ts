import { AssignPlanDocument } from '@footing/contract';
import type { TemplateContent } from '@footing/plan-engine';
import { useEffect, useRef, useState } from 'react';
import { useBlocker, useNavigate } from 'react-router';
import { confirmThat, toast, useChange } from '../../../shared/ui';
import type { Problem } from '../content/problems';
import type { AssignedClient } from './types';
import { assignedWords, type Start } from './plan-start';

interface Assigned {
  title: string;
  start: Start;
  /** Null to assign the version unchanged. */
  content: TemplateContent | null;
  /** The number of problems to fix. */
  toMend: number;
  isStartWrong: boolean;
}

/** Assigns the plan and opens the client's page; shows errors at their fields. */
export function useAssignPlan({
  profile,
  versionId,
  name,
  today,
  changed,
}: {
  profile: AssignedClient;
  versionId: string;
  name: string;
  today: string;
  /** Whether there are adaptations that leaving would discard. */
  changed: boolean;
}) {
  const [id] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState<TemplateContent | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const assigned = useRef(false);
  const navigate = useNavigate();
  const change = useChange(AssignPlanDocument, { quiet: true });
  useAskBeforeLeaving(changed, assigned, name);

  const assign = async ({ title, start, content, toMend, isStartWrong }: Assigned) => {
    if (change.busy) return;
    const wrong = title.trim() === '' || isStartWrong || toMend > 0;
    setMissing(wrong ? 'Fix the marked problems before assigning.' : null);
    if (wrong) return;
    setTried(content);
    setFailed(false);
    const plan = await change.run({
      input: {
        id,
        clientId: profile.id,
        templateVersionId: versionId,
        title: title.trim(),
        ...(start.kind === 'day' && { startsOn: start.day }),
        ...(content && { content }),
      },
    });
    setFailed(plan === null);
    if (!plan) return;
    assigned.current = true;
    toast.done(assignedWords(plan, name, today));
    await navigate(`/clients/${profile.id}`);
  };

  return {
    assign,
    busy: change.busy,
    fieldError: change.fieldError,
    problem: missing ?? change.problem ?? (failed ? problemElsewhere(change.fieldError) : null),
    /** The server's problems, as long as the content is the one that was sent. */
    problemsOf: (content: TemplateContent): Problem[] =>
      content === tried
        ? (change.refusal?.problems ?? []).map(({ field, message }) => ({
            path: (field ?? '').replace(/^(input\.)?content\./, ''),
            words: message,
          }))
        : [],
  };
}

/** An error about something without a field on this page; null if a field shows it. */
function problemElsewhere(fieldError: (field: string) => string | undefined): string | null {
  if (fieldError('title') || fieldError('startsOn')) return null;
  for (const field of ['clientId', 'templateVersionId', 'content']) {
    const words = fieldError(field);
    if (words) return words;
  }
  return 'Something in what was entered does not fit. Please look at it again.';
}

function useAskBeforeLeaving(changed: boolean, assigned: React.RefObject<boolean>, name: string) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      changed && !assigned.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void confirmThat({
      title: 'Leave without assigning?',
      words: `What you adapted for ${name} is only on this page, and goes when you leave it.`,
      yes: 'Leave',
      no: 'Stay here',
    }).then((leaves) => (leaves ? blocker.proceed() : blocker.reset()));
  }, [blocker, name]);
  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [changed]);
}
