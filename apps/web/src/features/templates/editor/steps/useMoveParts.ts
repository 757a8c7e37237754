import { moveAction, moveActionToStep, moveStep } from '../../content/edits';
import { stepName } from '../../content/content.words';
import { useEditor } from '../editor-context';
import { words } from '../editor.words';

/** Moves steps and actions and announces the new position. */
export function useMoveParts() {
  const { content, change, announce, setOpenAction, show } = useEditor();

  const stepTo = (key: string, to: number) => {
    if (to < 0 || to >= content.steps.length) return;
    change((now) => moveStep(now, key, to));
    announce(words.stepMoved(stepName(key, content.steps), to + 1, content.steps.length));
  };
  const stepBy = (key: string, by: -1 | 1) =>
    stepTo(key, content.steps.findIndex((step) => step.key === key) + by);

  const actionTo = (stepKey: string, key: string, to: number) => {
    const actions = content.steps.find((step) => step.key === stepKey)?.actions ?? [];
    const action = actions.find((each) => each.key === key);
    if (!action || to < 0 || to >= actions.length) return;
    change((now) => moveAction(now, stepKey, key, to));
    announce(words.actionMoved(words.actions.named(action.title.trim()), to + 1, actions.length));
  };
  const actionBy = (stepKey: string, key: string, by: -1 | 1) => {
    const actions = content.steps.find((step) => step.key === stepKey)?.actions ?? [];
    actionTo(stepKey, key, actions.findIndex((action) => action.key === key) + by);
  };

  const actionToStep = (key: string, toStep: string) => {
    change((now) => moveActionToStep(now, key, toStep));
    show(toStep);
    setOpenAction(key);
    announce(words.movedToStep(stepName(toStep, content.steps)));
  };

  return { stepTo, stepBy, actionTo, actionBy, actionToStep };
}
