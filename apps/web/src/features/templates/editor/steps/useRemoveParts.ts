import type { OpeningRule } from '@footing/plan-engine';
import { toast } from '../../../../shared/ui';
import {
  changeStep,
  removeAction,
  removeStep,
  restoreAction,
  restoreStep,
} from '../../content/edits';
import { stepName } from '../../content/rule-words';
import { useEditor } from '../editor-context';

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
    const moved = removed.waiting.length > 0 ? ' What waited for it keeps its wait.' : '';
    say(`${capital(name)} is taken out.${moved}`, () => {
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
    say(`${title.trim() ? `“${title}”` : 'The action'} is taken out.`, () =>
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
    say('The opening rule is taken out.', () =>
      change((now) =>
        changeStep(now, stepKey, (each) => ({
          ...each,
          opens: [...each.opens.slice(0, index), taken, ...each.opens.slice(index)],
        })),
      ),
    );
  };

  const say = (words: string, undo: () => void) => {
    toast.undo(words, () => {
      undo();
      announce('It is back.');
    });
  };

  return { step, action, rule };
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
