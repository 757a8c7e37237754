import type { OpeningRule } from '@footing/plan-engine';
import { toast } from '../../../../shared/ui';
import {
  changeStep,
  removeAction,
  removeStep,
  restoreAction,
  restoreStep,
} from '../../content/edits';
import { stepName } from '../../content/content.words';
import { useEditor } from '../editor-context';
import { words } from '../editor.words';

/** Removes parts of the content; each removal can be undone for ten seconds. */
export function useRemoveParts() {
  const { content, change, show, setOpenAction, announce } = useEditor();

  const step = (key: string) => {
    const taken = removeStep(content, key);
    if (!taken) return;
    const { removed } = taken;
    const name = stepName(key, content.steps);
    const neighbour = content.steps[removed.index - 1] ?? content.steps[removed.index + 1];
    change((now) => removeStep(now, key)?.content ?? now);
    show(neighbour?.key ?? null);
    const done = removed.waiting.length > 0 ? words.stepRemoved(name) : words.removed(name);
    say(done, () => {
      change((now) => restoreStep(now, removed));
      show(key);
    });
  };

  const action = (key: string) => {
    const taken = removeAction(content, key);
    if (!taken) return;
    const { title } = taken.removed.action;
    change((now) => removeAction(now, key)?.content ?? now);
    setOpenAction(null);
    say(words.removed(words.actions.named(title.trim())), () =>
      change((now) => restoreAction(now, taken.removed)),
    );
  };

  const rule = (stepKey: string, index: number) => {
    const taken = content.steps.find((each) => each.key === stepKey)?.opens[index];
    if (!taken) return;
    const withoutIt = (rules: OpeningRule[]) => rules.filter((_, at) => at !== index);
    change((now) =>
      changeStep(now, stepKey, (each) => ({ ...each, opens: withoutIt(each.opens) })),
    );
    say(words.ruleRemoved, () =>
      change((now) =>
        changeStep(now, stepKey, (each) => ({
          ...each,
          opens: [...each.opens.slice(0, index), taken, ...each.opens.slice(index)],
        })),
      ),
    );
  };

  const say = (done: string, undo: () => void) => {
    toast.undo(done, () => {
      undo();
      announce(words.restored);
    });
  };

  return { step, action, rule };
}
