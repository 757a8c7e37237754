import type { JointPlanPartsFragment } from '@footing/contract';
import { changesForTwo, changesShownToBoth, type TemplateContent } from '@footing/plan-engine';
import { useDeferredValue, useMemo, useState } from 'react';
import { ContentEditor, EditFrame, focusProblems } from '../../templates';
import {
  contentOf,
  daysUnknown,
  editOf,
  markedIn,
  openIn,
  problemsForTwo,
  runningParts,
} from './couple-plan';
import { words } from './edit-couple-plan.words';
import { ReviewCoupleEdit } from './ReviewCoupleEdit';
import { useEditCouplePlan } from './useEditCouplePlan';

/** The steps of a plan for two in the editor of templates, then what changes and what both will see. */
export function CouplePlanEditor({
  coupleId,
  plan,
  back,
  reload,
}: {
  coupleId: string;
  plan: JointPlanPartsFragment;
  back: string;
  reload: () => Promise<void>;
}) {
  // As it was loaded: what is shown after a save is on another page.
  const [loaded] = useState(plan);
  const [first] = useState(() => contentOf(plan));
  const [content, setContent] = useState<TemplateContent>(first);
  const [part, setPart] = useState<string | null>(null);
  const [reviewing, setReviewing] = useState(false);
  const settled = useDeferredValue(content);
  const running = useMemo(() => runningParts(loaded), [loaded]);
  const edit = useMemo(() => editOf(first, settled), [first, settled]);
  const own = useMemo(() => problemsForTwo(edit, markedIn(loaded)), [edit, loaded]);
  const changes = useMemo(() => changesForTwo(edit), [edit]);
  const shown = useMemo(() => changesShownToBoth(edit, openIn(loaded)), [edit, loaded]);
  const editing = useEditCouplePlan({
    ...{ coupleId, content, back },
    contentVersion: loaded.contentVersion ?? 0,
    changed: changes.length > 0,
  });
  const review = () => {
    // On a slow device, what is shown may not have the last change yet.
    const latest = editOf(first, content);
    if (changesForTwo(latest).length === 0) return;
    const isWell = problemsForTwo(latest, markedIn(loaded)).length === 0;
    setReviewing(isWell);
    if (!isWell) focusProblems();
  };
  const save = async (reason: string) => {
    if ((await editing.save(reason)) === 'PROBLEMS') {
      setReviewing(false);
      focusProblems();
    }
  };
  return (
    <EditFrame
      intro={words.intro}
      changed={changes.length > 0}
      reviewing={reviewing}
      onReview={review}
      onEdit={() => setReviewing(false)}
      onReset={() => {
        setContent(first);
        setReviewing(false);
      }}
      isStale={editing.isStale}
      stale={words.stale}
      problem={editing.problem}
      reload={reload}
    >
      {reviewing ? (
        <ReviewCoupleEdit
          changes={changes}
          shown={shown}
          busy={editing.busy}
          save={(reason) => void save(reason)}
        />
      ) : (
        <ContentEditor
          content={content}
          change={setContent}
          problems={[...own, ...editing.refused]}
          previewOf={daysUnknown}
          startsOn=""
          today=""
          zone=""
          forTwo
          running={running}
          part={part}
          onPart={setPart}
        />
      )}
    </EditFrame>
  );
}
