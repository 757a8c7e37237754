import type { JointPlanPartsFragment } from '@footing/contract';
import { changesForTwo, changesShownToBoth, type TemplateContent } from '@footing/plan-engine';
import { Button, Group, Text } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { confirmThat, onKeys } from '../../../shared/ui';
import { ContentEditor, focusProblems } from '../../templates';
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
    if (changes.length === 0) return;
    setReviewing(own.length === 0);
    if (own.length > 0) focusProblems();
  };
  const reset = async () => {
    const { title, text, yes, no } = words.confirmReset;
    if (!(await confirmThat({ title, words: text, yes, no }))) return;
    setContent(first);
    setReviewing(false);
  };
  const save = async (reason: string) => {
    if ((await editing.save(reason)) === 'PROBLEMS') {
      setReviewing(false);
      focusProblems();
    }
  };
  return (
    <div role="presentation" onKeyDown={onKeys({ 'mod+Enter': review })}>
      <p className="footing-measure">{words.intro}</p>
      <Group gap="sm" mb="md">
        {reviewing ? (
          <Button variant="light" onClick={() => setReviewing(false)}>
            {words.edit}
          </Button>
        ) : (
          <Button
            onClick={review}
            // Still reached by keyboard, so that a screen reader finds it.
            aria-disabled={changes.length === 0}
            data-disabled={changes.length === 0 || undefined}
          >
            {words.review}
          </Button>
        )}
        {changes.length > 0 && (
          <Button variant="subtle" onClick={() => void reset()}>
            {words.reset}
          </Button>
        )}
        {changes.length === 0 && <span role="status">{words.noChanges}</span>}
      </Group>
      {editing.isStale && (
        <Text component="p" role="alert" c="var(--footing-clay-text)">
          {words.stale.text}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => void reload()}>
            {words.stale.load}
          </Button>
        </Text>
      )}
      {!editing.isStale && editing.problem && (
        <Text component="p" role="alert" c="var(--footing-clay-text)">
          {editing.problem}
        </Text>
      )}
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
    </div>
  );
}
