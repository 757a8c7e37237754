import '@mantine/core/styles/Switch.css';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import {
  TEMPLATE_LIMITS,
  type ActionDefinition,
  type ActionKind,
  type Reach,
  type StepDefinition,
} from '@footing/plan-engine';
import { Button, Menu, SegmentedControl, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { ACTION_KINDS } from '../../content/actions';
import { stepName, words as parts } from '../../content/content.words';
import {
  changeAction,
  changeStep,
  movedByRequiring,
  withKind,
  withOutreachRules,
  withReach,
} from '../../content/edits';
import { ReachQuestion } from '../../../../shared/reach';
import { useEditor, useProblemAt } from '../editor-context';
import { requiredWords, rulesAddedWords, words } from '../editor.words';
import { FilesField } from './FilesField';
import { JointFields } from './JointFields';
import { KindFields } from './KindFields';
import { DueField } from '../fields/DueField';
import { LimitedText } from '../fields/LimitedText';
import { MarkdownField } from '../fields/MarkdownField';
import { fieldId } from '../field-ids';
import { ToolButton } from './ToolButton';
import { useMoveParts } from './useMoveParts';
import { useRemoveParts } from './useRemoveParts';
import classes from '../editor.module.css';

export function ActionEditor({
  action,
  step,
  at,
  path,
}: {
  action: ActionDefinition;
  step: StepDefinition;
  at: number;
  path: string;
}) {
  const { content, change, previewOf, today, forTwo } = useEditor();
  const set = (part: Partial<ActionDefinition>) =>
    change((now) => changeAction(now, action.key, (each) => ({ ...each, ...part })));
  const title = (
    <LimitedText
      path={`${path}.title`}
      label={words.action.title}
      value={action.title}
      limit={TEMPLATE_LIMITS.title}
      onChange={(to) => set({ title: to })}
    />
  );
  const guidance = (
    <MarkdownField
      path={`${path}.guidance`}
      label={words.action.guidance}
      value={action.guidance}
      limit={TEMPLATE_LIMITS.guidance}
      minRows={4}
      onChange={(to) => set({ guidance: to })}
    />
  );
  if (forTwo) {
    return (
      <div className={classes.actionBody}>
        {title}
        {guidance}
        <JointFields action={action} path={path} onChange={set} />
        <Tools action={action} step={step} at={at} />
      </div>
    );
  }
  const moved = movedByRequiring(content, action.key, previewOf);
  return (
    <div className={classes.actionBody}>
      {title}
      <Kind action={action} />
      <KindFields action={action} path={path} onChange={set} />
      {guidance}
      <DueField
        action={action}
        step={step}
        path={`${path}.dueAfterDays`}
        onChange={(dueAfterDays) => set({ dueAfterDays })}
      />
      <Switch
        size="md"
        checked={action.required}
        onChange={(event) => set({ required: event.currentTarget.checked })}
        label={words.action.required}
        description={requiredWords(moved, action.required, today)}
      />
      <ReachField action={action} step={step} path={path} />
      {action.kind === 'ONCE' && action.reach === 'YES' && (
        <Switch
          size="md"
          id={fieldId(`${path}.surprise`)}
          checked={action.surprise === true}
          onChange={(event) => set({ surprise: event.currentTarget.checked })}
          label={words.action.surprise}
          description={words.action.aboutSurprise}
        />
      )}
      <FilesField part={{ step: null, action: action.key }} path={path} />
      <Tools action={action} step={step} at={at} />
    </div>
  );
}

function Kind({ action }: { action: ActionDefinition }) {
  const { change, running } = useEditor();
  // Fields of the previous kind are restored when the kind is changed back.
  const before = useRef<Partial<ActionDefinition>>({});
  const turn = (kind: ActionKind) => {
    const { habit, prompt, questionnaire } = action;
    before.current = {
      habit: habit ?? before.current.habit,
      prompt: prompt ?? before.current.prompt,
      questionnaire: questionnaire ?? before.current.questionnaire,
    };
    const remembered = Object.fromEntries(
      Object.entries(before.current).filter(([, value]) => value !== undefined),
    );
    change((now) =>
      changeAction(now, action.key, (each) => withKind({ ...each, ...remembered }, kind)),
    );
  };
  // What the client did or wrote belongs to this kind.
  if (running?.actions.has(action.key)) return <p>{parts.kinds[action.kind].name}</p>;
  return (
    <div>
      <SegmentedControl
        fullWidth
        className={classes.kinds}
        aria-label={words.action.kind}
        value={action.kind}
        onChange={(kind) => turn(kind as ActionKind)}
        data={ACTION_KINDS.map((kind) => ({ value: kind, label: parts.kinds[kind].name }))}
      />
      <p className={classes.hint}>{parts.kinds[action.kind].meaning}</p>
    </div>
  );
}

function ReachField({
  action,
  step,
  path,
}: {
  action: ActionDefinition;
  step: StepDefinition;
  path: string;
}) {
  const { content, change, announce, compact, names } = useEditor();
  // When assigning, an action can be practical only if the template says so.
  const [wasPractical] = useState(action.reach === 'PRACTICAL');
  const reachProblem = useProblemAt(`${path}.reach`);
  const reasonProblem = useProblemAt(`${path}.noReachReason`);
  const turn = (reach: Reach) => {
    const reaching = reach !== 'NO';
    change((now) => {
      const turned = changeAction(now, action.key, (each) => withReach(each, reach));
      return reaching
        ? changeStep(turned, step.key, (each) => withOutreachRules(each).step)
        : turned;
    });
    const { added } = withOutreachRules(step);
    if (reaching && added.length > 0) announce(rulesAddedWords(added, content.steps));
  };
  const explain = (reason: string) =>
    change((now) =>
      changeAction(now, action.key, (each) => ({
        ...each,
        noReachReason: reason === '' ? undefined : reason,
      })),
    );
  return (
    <ReachQuestion
      id={fieldId(`${path}.reach`)}
      reasonId={fieldId(`${path}.noReachReason`)}
      value={{ reach: action.reach, reason: action.noReachReason ?? '' }}
      onChange={({ reach, reason }) => {
        if (reach !== null && reach !== action.reach) turn(reach);
        else explain(reason);
      }}
      practical={!compact || wasPractical}
      words={action}
      names={names}
      error={reachProblem}
      reasonError={reasonProblem}
    />
  );
}

function Tools({
  action,
  step,
  at,
}: {
  action: ActionDefinition;
  step: StepDefinition;
  at: number;
}) {
  const { content } = useEditor();
  const { actionBy, actionToStep } = useMoveParts();
  const remove = useRemoveParts();
  const name = words.actions.named(action.title.trim());
  const others = content.steps.filter(
    ({ key, actions }) => key !== step.key && actions.length < TEMPLATE_LIMITS.actions,
  );
  return (
    <div className={classes.actionTools}>
      <ToolButton
        label={words.moveUp(name)}
        off={at === 0}
        onClick={() => actionBy(step.key, action.key, -1)}
      >
        <IconArrowUp size={18} aria-hidden="true" />
      </ToolButton>
      <ToolButton
        label={words.moveDown(name)}
        off={at === step.actions.length - 1}
        onClick={() => actionBy(step.key, action.key, 1)}
      >
        <IconArrowDown size={18} aria-hidden="true" />
      </ToolButton>
      {others.length > 0 && (
        <Menu position="top-start">
          <Menu.Target>
            <Button variant="subtle" size="compact-sm">
              {words.action.moveToStep}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map(({ key }) => (
              <Menu.Item key={key} onClick={() => actionToStep(action.key, key)}>
                {stepName(key, content.steps)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <span className={classes.spring} />
      <ToolButton label={words.remove(name)} onClick={() => remove.action(action.key)}>
        <IconTrash size={18} aria-hidden="true" />
      </ToolButton>
    </div>
  );
}
