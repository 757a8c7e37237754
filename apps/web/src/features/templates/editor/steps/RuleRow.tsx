import {
  CHECK_IN_MOST,
  TEMPLATE_LIMITS,
  type OpeningRule,
  type StepDefinition,
  type WaitAnchor,
} from '@footing/plan-engine';
import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { assertNever } from '../../../../shared/words';
import { changeStep } from '../../content/edits';
import { ruleWords, stepName } from '../../content/content.words';
import { DayField } from '../fields/DayField';
import { useEditor, useProblemAt } from '../editor-context';
import { words } from '../editor.words';
import { fieldId } from '../field-ids';
import { useRemoveParts } from './useRemoveParts';
import { WholeNumber } from '../fields/WholeNumber';
import classes from '../editor.module.css';

/** One opening rule as a sentence with its fields. */
export function RuleRow({
  rule,
  at,
  step,
  path,
}: {
  rule: OpeningRule;
  at: number;
  step: StepDefinition;
  path: string;
}) {
  const { content, change } = useEditor();
  const remove = useRemoveParts();
  const set = (next: OpeningRule) =>
    change((now) =>
      changeStep(now, step.key, (each) => ({
        ...each,
        opens: each.opens.map((one, index) => (index === at ? next : one)),
      })),
    );
  const sentence = ruleWords(rule, content.steps);
  return (
    <li id={fieldId(path)} tabIndex={-1} className={classes.rule}>
      <p className={classes.ruleWords}>{sentence}</p>
      <Fields rule={rule} step={step} path={path} onChange={set} />
      <ActionIcon
        className={classes.ruleRemove}
        variant="subtle"
        color="gray"
        aria-label={words.rules.remove(sentence)}
        onClick={() => remove.rule(step.key, at)}
      >
        <IconX size={18} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}

interface FieldsProps<Rule extends OpeningRule = OpeningRule> {
  rule: Rule;
  step: StepDefinition;
  path: string;
  onChange: (rule: OpeningRule) => void;
}

function Fields({ rule, ...rest }: FieldsProps): ReactNode {
  switch (rule.kind) {
    case 'STEP_DONE':
      return <StepDoneFields rule={rule} {...rest} />;
    case 'WAIT':
      return <WaitFields rule={rule} {...rest} />;
    case 'DATE':
      return <DateFields rule={rule} {...rest} />;
    case 'CALM':
      return <CalmFields rule={rule} {...rest} />;
    case 'APPROVAL':
      return <p className={classes.hint}>{words.rules.approval}</p>;
    case 'BOUNDARY':
      return <p className={classes.hint}>{words.rules.boundary}</p>;
    default:
      return assertNever(rule);
  }
}

function StepDoneFields({ rule, step, path, onChange }: FieldsProps<StepDone>) {
  const { content } = useEditor();
  const problem = useProblemAt(`${path}.step`);
  return (
    <Select
      id={fieldId(`${path}.step`)}
      aria-label={words.rules.step}
      data={choicesOf(content.steps, step.key)}
      value={content.steps.some(({ key }) => key === rule.step) ? rule.step : null}
      onChange={(key) => key !== null && onChange({ ...rule, step: key })}
      placeholder={words.rules.chooseStep}
      allowDeselect={false}
      error={problem}
    />
  );
}

/** Step keys have no capitals, so they cannot collide with the anchors. */
const ANCHORS: readonly { value: Exclude<WaitAnchor, 'STEP_END'>; label: string }[] = [
  { value: 'PLAN_START', label: words.rules.anchors.PLAN_START },
  { value: 'LAST_CONTACT', label: words.rules.anchors.LAST_CONTACT },
  { value: 'BOUNDARY_SET', label: words.rules.anchors.BOUNDARY_SET },
];

function WaitFields({ rule, step, path, onChange }: FieldsProps<Wait>) {
  const { content } = useEditor();
  const problem = useProblemAt(`${path}.step`);
  const anchor = rule.anchor === 'STEP_END' ? rule.step : rule.anchor;
  const isThere = rule.anchor !== 'STEP_END' || content.steps.some(({ key }) => key === anchor);
  const setAnchor = (next: string) => {
    const wait = { kind: 'WAIT' as const, days: rule.days, ...leastOf(rule) };
    const known = ANCHORS.find(({ value }) => value === next);
    onChange(
      known ? { ...wait, anchor: known.value } : { ...wait, anchor: 'STEP_END', step: next },
    );
  };
  return (
    <div className={classes.ruleFields}>
      <WholeNumber
        path={`${path}.days`}
        label={words.rules.wait}
        hideLabel
        suffix={words.rules.days(rule.days)}
        value={rule.days}
        min={0}
        max={TEMPLATE_LIMITS.days}
        onChange={(days) => days !== null && onChange({ ...rule, days })}
      />
      <Select
        id={fieldId(`${path}.step`)}
        aria-label={words.rules.from}
        data={[
          ...ANCHORS,
          ...choicesOf(content.steps, step.key).map(({ value, label }) => ({
            value,
            label: words.rules.afterStep(label),
          })),
        ]}
        value={isThere ? anchor : null}
        onChange={(next) => next !== null && setAnchor(next)}
        placeholder={words.rules.chooseStep}
        allowDeselect={false}
        error={problem}
      />
      <WholeNumber
        path={`${path}.floor`}
        label={words.rules.minimum}
        suffix={words.rules.days(rule.floor)}
        placeholder={words.rules.noMinimum}
        value={rule.floor ?? null}
        min={0}
        max={rule.days}
        empty
        onChange={(floor) => {
          const { floor: _, ...wait } = rule;
          onChange(floor === null ? wait : { ...wait, floor });
        }}
      />
    </div>
  );
}

const leastOf = ({ floor }: Wait) => (floor === undefined ? {} : { floor });

function CalmFields({ rule, path, onChange }: FieldsProps<Extract<OpeningRule, { kind: 'CALM' }>>) {
  return (
    <div className={classes.ruleFields}>
      <WholeNumber
        path={`${path}.days`}
        label={words.rules.calmDays}
        suffix={words.rules.days(rule.days)}
        value={rule.days}
        min={1}
        max={TEMPLATE_LIMITS.calmDays}
        onChange={(days) => days !== null && onChange({ ...rule, days })}
      />
      <WholeNumber
        path={`${path}.urgeAtMost`}
        label={words.rules.urge}
        description={words.rules.aboutUrge}
        value={rule.urgeAtMost}
        min={0}
        max={CHECK_IN_MOST}
        onChange={(urgeAtMost) => urgeAtMost !== null && onChange({ ...rule, urgeAtMost })}
      />
    </div>
  );
}

function DateFields({ rule, path, onChange }: FieldsProps<Extract<OpeningRule, { kind: 'DATE' }>>) {
  const problem = useProblemAt(`${path}.date`);
  return (
    <DayField
      id={fieldId(`${path}.date`)}
      label={words.rules.date}
      value={rule.date}
      onChange={(date) => onChange({ kind: 'DATE', date })}
      error={problem}
    />
  );
}

type StepDone = Extract<OpeningRule, { kind: 'STEP_DONE' }>;
type Wait = Extract<OpeningRule, { kind: 'WAIT' }>;

const choicesOf = (steps: StepDefinition[], except: string) =>
  steps
    .filter(({ key }) => key !== except)
    .map(({ key }) => ({ value: key, label: stepName(key, steps) }));
