import { AssignPlanDocument } from '@footing/contract';
import type { TemplateContent } from '@footing/plan-engine';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { toast, useChange } from '../../../shared/ui';
import { problemsFrom } from '../content/problems';
import type { AssignedClient } from './types';
import { assignedWords, words } from './assign.words';
import { useAskBeforeLeaving } from './useAskBeforeLeaving';
import { startProblem, type Start } from './plan-start';

export interface Entered {
  title: string;
  start: Start;
  /** Null to assign the version unchanged. */
  content: TemplateContent | null;
}

/** Assigns the plan and opens the client's page; shows errors at their fields, until what was entered changes. */
export function useAssignPlan({
  profile,
  versionId,
  name,
  today,
  entered,
}: {
  profile: AssignedClient;
  versionId: string;
  name: string;
  today: string;
  entered: Entered;
}) {
  const { title, start, content } = entered;
  const [id] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState<Entered | null>(null);
  const [failed, setFailed] = useState(false);
  const assigned = useRef(false);
  const navigate = useNavigate();
  const change = useChange(AssignPlanDocument, { quiet: true });
  // Leaving would discard adaptations.
  useAskBeforeLeaving(content !== null, assigned, {
    ...words.leave,
    text: words.leave.text(name),
  });

  const wrongStart = startProblem(start, today);
  const isWrong = title.trim() === '' || wrongStart !== null;

  const assign = async () => {
    if (change.busy) return;
    setTried(entered);
    setFailed(false);
    if (isWrong) return;
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

  // Errors are about what was sent, and go when it changes.
  const holds = tried?.title === title && tried.start === start && tried.content === content;
  const sent = failed && holds ? change : null;
  return {
    assign: () => void assign(),
    busy: change.busy,
    titleError: title.trim() === '' ? words.plan.titleMissing : sent?.fieldError('title'),
    startError: wrongStart ?? sent?.fieldError('startsOn'),
    problem:
      isWrong && holds
        ? words.plan.fixFields
        : sent && (sent.problem ?? problemElsewhere(sent.fieldError)),
    /** What the server found wrong in the content. */
    refused: tried?.content === content ? problemsFrom(change.refusal?.problems) : [],
  };
}

/** An error about something without a field on this page; null if a field shows it. */
function problemElsewhere(fieldError: (field: string) => string | undefined): string | null {
  if (fieldError('title') || fieldError('startsOn')) return null;
  for (const field of ['clientId', 'templateVersionId', 'content']) {
    const problem = fieldError(field);
    if (problem) return problem;
  }
  return words.plan.somethingWrong;
}
