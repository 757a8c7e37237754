import type { PlanContentQuery, PlanToEditQuery } from '@footing/contract';
import { changesOfPlan, previewOfRunning, type TemplateContent } from '@footing/plan-engine';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { ContentEditor } from '../editor/ContentEditor';
import { focusProblems } from '../editor/field-ids';
import { contentOf, countedFrom, problemsOfEdited, runningParts, soFar } from './edited-plan';
import { words } from './edit-plan.words';
import { EditFrame } from './EditFrame';
import { ReviewEdit } from './ReviewEdit';
import { useEditPlan } from './useEditPlan';

/** The steps of a running plan in the editor of templates, then what changes and the dates that follow. */
export function PlanEditor({
  loaded: { planContent, plan },
  profile,
  reload,
}: {
  loaded: PlanContentQuery;
  profile: PlanToEditQuery['client']['profile'];
  reload: () => Promise<void>;
}) {
  const { timeZone: zone, otherAlias } = profile;
  const name = profile.callName;
  const [first] = useState(() => contentOf(planContent.steps));
  const [content, setContent] = useState(first);
  const [part, setPart] = useState<string | null>(null);
  const [reviewing, setReviewing] = useState(false);
  const names = useMemo(() => (otherAlias ? [otherAlias] : []), [otherAlias]);
  const template = useMemo(() => contentOf(planContent.templateSteps).steps, [planContent]);
  const happened = useMemo(() => soFar(plan, zone), [plan, zone]);
  const counted = useMemo(() => countedFrom(plan, zone), [plan, zone]);
  const previewOf = useCallback(
    (thought: TemplateContent) =>
      previewOfRunning(thought, { ...plan, countedFrom: counted }, zone, happened),
    [plan, zone, happened, counted],
  );
  const running = useMemo(
    () => runningParts(plan, planContent, counted),
    [plan, planContent, counted],
  );
  const settled = useDeferredValue(content);
  const problemsIn = useCallback(
    ({ steps }: TemplateContent) =>
      problemsOfEdited(first.steps, steps, template, { plan, zone, names }),
    [first, template, plan, zone, names],
  );
  const changesIn = useCallback(
    ({ steps }: TemplateContent) => changesOfPlan({ before: first.steps, after: steps }),
    [first],
  );
  const own = useMemo(() => problemsIn(settled), [problemsIn, settled]);
  const changes = useMemo(() => changesIn(settled), [changesIn, settled]);
  const editing = useEditPlan({ planContent, content, changed: changes.length > 0, profile });
  const problems = [...own, ...editing.refused];

  const showProblems = () => {
    setReviewing(false);
    focusProblems();
  };
  const review = async () => {
    // On a slow device, what is shown may not have the last change yet.
    if (changesIn(content).length === 0) return;
    if (problemsIn(content).length > 0) return showProblems();
    if (await editing.check()) setReviewing(true);
    else showProblems();
  };
  return (
    <EditFrame
      intro={words.intro(name)}
      changed={changes.length > 0}
      reviewing={reviewing}
      onReview={() => void review()}
      onEdit={() => setReviewing(false)}
      onReset={() => {
        setContent(first);
        setReviewing(false);
      }}
      checking={editing.checking}
      isStale={editing.isStale}
      stale={words.stale}
      problem={editing.problem}
      reload={reload}
    >
      {reviewing && editing.preview ? (
        <ReviewEdit
          changes={changes}
          plan={plan}
          preview={editing.preview}
          profile={profile}
          busy={editing.busy}
          save={editing.save}
        />
      ) : (
        <ContentEditor
          content={content}
          change={setContent}
          problems={problems}
          previewOf={previewOf}
          startsOn={plan.startsOn}
          today={plan.today}
          zone={zone}
          compact
          running={running}
          names={names}
          part={part}
          onPart={setPart}
        />
      )}
    </EditFrame>
  );
}
