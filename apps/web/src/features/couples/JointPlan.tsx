import {
  MarkJointActionDocument,
  type JointPlanPartsFragment,
  type JointReflectionPartsFragment,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { Markdown, Sheet, useChange } from '../../shared/ui';
import { JointReflection, type OwnWork } from './JointReflection';
import classes from './couples.module.css';
import { words as all } from './couples.words';

const words = all.plan;

type Action = JointPlanPartsFragment['steps'][number]['actions'][number];

/** What the two do together: the steps that the coach opened, the latest first. */
export function JointPlan({
  own,
  plan,
  reflections,
}: {
  own: OwnWork;
  plan: JointPlanPartsFragment;
  reflections: readonly JointReflectionPartsFragment[];
}) {
  return (
    <>
      {[...plan.steps].reverse().map(({ key, title, purpose, actions }) => (
        <Sheet key={key} title={title}>
          <p className={classes.text}>{purpose}</p>
          <ul className={classes.notes}>
            {actions.map((action) => (
              <li key={action.key}>
                <JointAction id={own.id} action={action} />
                {action.prompt && (
                  <JointReflection
                    own={own}
                    action={{ ...action, prompt: action.prompt }}
                    stored={reflections.find((each) => each.action === action.key) ?? null}
                  />
                )}
              </li>
            ))}
          </ul>
        </Sheet>
      ))}
    </>
  );
}

/** What the two did together, as it was when it last reached this one. Nothing of it can be done any more. */
export function JointPlanBefore({ plan }: { plan: JointPlanPartsFragment }) {
  return (
    <Sheet title={words.before}>
      <details className={classes.actions}>
        <summary>{words.show}</summary>
        {[...plan.steps].reverse().map(({ key, title, purpose, actions }) => (
          <section key={key}>
            <h3>{title}</h3>
            <p className={classes.text}>{purpose}</p>
            <ul className={classes.notes}>
              {actions.map((action) => (
                <li key={action.key}>
                  <h4 className={classes.actionTitle}>{action.title}</h4>
                  <Markdown text={action.guidance} />
                  <p className={classes.soft}>{words.wasDone(action.done, action.mine)}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </details>
    </Sheet>
  );
}

function JointAction({ id, action }: { id: string; action: Action }) {
  const { key, title, guidance, by, done, mine } = action;
  const mark = useChange(MarkJointActionDocument);
  return (
    <>
      <h3 className={classes.actionTitle}>{title}</h3>
      <Markdown text={guidance} />
      <p className={classes.soft}>{words.status(by, done, mine)}</p>
      <Button
        size="md"
        variant="light"
        loading={mark.busy}
        aria-label={mine ? words.undoOf(title) : words.doneOf(title)}
        onClick={() => void mark.run({ id, action: key, done: !mine })}
      >
        {mine ? words.undo : words.markDone}
      </Button>
    </>
  );
}
