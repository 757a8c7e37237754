import { AfterPaint, Markdown, Sheet } from '../../shared/ui';
import { ClientAction, commandsOn, type ActionCommands } from '../plans';
import { NextAction } from './NextAction';
import { PathLine } from './PathLine';
import type { TodayAction, TodayPlan, TodayStep } from './types';
import { WaitingSteps } from './WaitingSteps';
import classes from './today.module.css';
import { words } from './today.words';

/** The current step: its next action large, the others below. */
export function StepToday({
  plan,
  step,
  today,
}: {
  plan: TodayPlan;
  step: TodayStep;
  today: string;
}) {
  const commands = commandsOn(today);
  const [next, others] = partsOf(step.actions);
  const done = step.actions.filter(({ status }) => status === 'DONE');
  return (
    <>
      <section aria-labelledby="step" className={classes.step}>
        <PathLine plan={plan} />
        <h2 id="step" className={classes.stepTitle}>
          {step.title}
        </h2>
        <NextAction action={next} commands={commands} left={others.length} />
        <p className={`footing-voice ${classes.purpose}`}>{step.purpose}</p>
      </section>
      <AfterPaint>
        {others.length > 0 && (
          <Actions label={words.step.also} actions={others} commands={commands} />
        )}
        {done.length > 0 && <Actions label={words.step.done} actions={done} commands={commands} />}
        {step.guidance.trim() !== '' && (
          <div className={classes.section}>
            <details className={classes.about}>
              <summary>{words.step.about}</summary>
              <Markdown text={step.guidance} voice />
            </details>
          </div>
        )}
        <WaitingSteps plan={plan} />
      </AfterPaint>
    </>
  );
}

function Actions({
  label,
  actions,
  commands,
}: {
  label: string;
  actions: TodayAction[];
  commands: ActionCommands;
}) {
  return (
    <div className={classes.section}>
      <Sheet title={label}>
        <ul className={classes.list}>
          {actions.map((action) => (
            <ClientAction key={action.id} action={action} commands={commands} />
          ))}
        </ul>
      </Sheet>
    </div>
  );
}

/**
 * Splits the unfinished actions into the next one and the others. A habit that is met for today comes after open
 * ones; otherwise the server's order is kept.
 */
function partsOf(actions: TodayAction[]): [TodayAction | null, TodayAction[]] {
  const left = actions.filter(({ status }) => status !== 'DONE');
  const next =
    left.find((action) => action.status === 'OPEN' && !isMet(action)) ??
    left.find(({ status }) => status === 'OPEN') ??
    null;
  const rest = left.filter((action) => action !== next);
  return [next && isMet(next) ? null : next, next && isMet(next) ? left : rest];
}

const isMet = ({ habit }: TodayAction): boolean => habit !== null && habit.count >= habit.times;
