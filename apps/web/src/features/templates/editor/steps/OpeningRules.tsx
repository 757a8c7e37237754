import {
  TEMPLATE_LIMITS,
  type OpeningRule,
  type PreviewedStep,
  type StepDefinition,
  type TemplateContent,
} from '@footing/plan-engine';
import { addDays } from '@footing/kernel';
import { Button, Menu, Text } from '@mantine/core';
import { assertNever, weekdayDateWords } from '../../../../shared/words';
import { changeStep } from '../../content/edits';
import { dayNumberWords } from '../../PathPreview';
import { cannotOpenWords, openingWords, words as parts } from '../../content/content.words';
import { useEditor, useProblemAt } from '../editor-context';
import { words } from '../editor.words';
import { fieldId, scrollToField } from '../field-ids';
import { RuleRow } from './RuleRow';
import classes from '../editor.module.css';

/** When a step opens: its rules in words, each with its fields, and the resulting day. */
export function OpeningRules({ step, index }: { step: StepDefinition; index: number }) {
  const { content, change, previewed, startsOn, today, running } = useEditor();
  const path = `steps.${index}.opens`;
  const problem = useProblemAt(path);
  const day = previewed[index];
  const ignoresContact =
    running?.contactKnown === false &&
    isAhead(day, today) &&
    step.opens.some((rule) => rule.kind === 'WAIT' && rule.anchor === 'LAST_CONTACT');
  const add = (rule: OpeningRule) => {
    change((now) =>
      changeStep(now, step.key, (each) => ({ ...each, opens: [...each.opens, rule] })),
    );
    scrollToField(`${path}.${step.opens.length}`);
  };
  return (
    <section
      id={fieldId(path)}
      tabIndex={-1}
      className={classes.section}
      aria-labelledby={`${fieldId(path)}.title`}
    >
      <h3 id={`${fieldId(path)}.title`} className={classes.sectionTitle}>
        {words.rules.title}
      </h3>
      <p className={classes.says} aria-live="polite">
        {openingWords(step, content.steps)}
        {day && (
          <span className={classes.saysDay}>
            {dayWords(day, content, startsOn, today)}
            {ignoresContact && ` ${words.rules.contactNotCounted}`}
          </span>
        )}
      </p>
      {problem && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {problem}
        </Text>
      )}
      {waitsForLater(step, index, content.steps) && (
        <Text size="sm" c="dimmed">
          {words.rules.waitsForLater}
        </Text>
      )}
      {step.opens.length > 0 && (
        <ul className={classes.rules} aria-label={words.rules.list}>
          {step.opens.map((rule, at) => (
            <RuleRow key={at} rule={rule} at={at} step={step} path={`${path}.${at}`} />
          ))}
        </ul>
      )}
      {step.opens.length < TEMPLATE_LIMITS.rules && <AddRule step={step} onAdd={add} />}
    </section>
  );
}

const isAhead = (day: PreviewedStep | undefined, today: string): boolean =>
  !!day?.opensOn && day.opensOn >= today;

/** "Day 43 at the earliest: Sunday, 3 January 2027." */
function dayWords(
  day: PreviewedStep,
  content: TemplateContent,
  startsOn: string,
  today: string,
): string {
  if (day.opensOn === null) return cannotOpenWords(day.why, content.steps);
  const isEarliest = content.readiness !== null || day.why !== null || day.provided.length > 0;
  const date = weekdayDateWords(day.opensOn, today);
  return words.rules.day(dayNumberWords(day, startsOn), date, isEarliest);
}

function AddRule({ step, onAdd }: { step: StepDefinition; onAdd: (rule: OpeningRule) => void }) {
  const { content, startsOn } = useEditor();
  const has = (kind: OpeningRule['kind']) => step.opens.some((rule) => rule.kind === kind);
  const others = content.steps.filter(({ key }) => key !== step.key);
  const place = content.steps.findIndex(({ key }) => key === step.key);
  const before = content.steps[place - 1] ?? others[0];
  const kinds: { kind: OpeningRule['kind']; off: boolean }[] = [
    { kind: 'STEP_DONE', off: others.length === 0 },
    { kind: 'WAIT', off: false },
    { kind: 'DATE', off: false },
    { kind: 'CALM', off: has('CALM') },
    { kind: 'APPROVAL', off: has('APPROVAL') },
    { kind: 'BOUNDARY', off: has('BOUNDARY') },
  ];
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="light" size="compact-md">
          {words.rules.add}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map(({ kind, off }) => (
          <Menu.Item
            key={kind}
            disabled={off}
            onClick={() => onAdd(newRule(kind, before?.key, startsOn))}
          >
            {parts.rules[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function newRule(
  kind: OpeningRule['kind'],
  before: string | undefined,
  startsOn: string,
): OpeningRule {
  switch (kind) {
    case 'STEP_DONE':
      return { kind, step: before ?? '' };
    case 'WAIT':
      return before === undefined
        ? { kind, days: 7, anchor: 'PLAN_START' }
        : { kind, days: 7, anchor: 'STEP_END', step: before };
    case 'DATE':
      return { kind, date: addDays(startsOn, 30) };
    case 'CALM':
      return { kind, days: 7, urgeAtMost: 5 };
    case 'APPROVAL':
    case 'BOUNDARY':
      return { kind };
    default:
      return assertNever(kind);
  }
}

const waitsForLater = (step: StepDefinition, index: number, steps: StepDefinition[]): boolean =>
  step.opens.some(
    (rule) => 'step' in rule && steps.findIndex(({ key }) => key === rule.step) > index,
  );
