import '@mantine/dates/styles.css';
import { addDays, daysBetween } from '@footing/kernel';
import { TEMPLATE_LIMITS, type ActionDefinition, type StepDefinition } from '@footing/plan-engine';
import { DateInput } from '@mantine/dates';
import { useEditor, useProblemAt } from '../editor-context';
import { words } from '../editor.words';
import { fieldId } from '../field-ids';
import { WholeNumber } from './WholeNumber';

/** When an action is due: a date if its step is open in a running plan, else the days after the step opens. */
export function DueField({
  action: { key, dueAfterDays },
  step,
  path,
  onChange,
}: {
  action: ActionDefinition;
  step: StepDefinition;
  path: string;
  onChange: (dueAfterDays: number | null) => void;
}) {
  const { running, today } = useEditor();
  const problem = useProblemAt(path);
  const from = running?.dueFrom?.(step.key, key) ?? null;
  if (from === null) {
    return (
      <WholeNumber
        path={path}
        label={words.action.due}
        description={words.action.aboutDue}
        value={dueAfterDays}
        min={0}
        max={TEMPLATE_LIMITS.days}
        empty
        onChange={onChange}
      />
    );
  }
  return (
    <DateInput
      size="md"
      id={fieldId(path)}
      label={words.action.dueDate}
      description={words.action.aboutDueDate}
      value={dueAfterDays === null ? null : addDays(from, dueAfterDays)}
      onChange={(day) => onChange(day === null ? null : daysBetween(from, day))}
      minDate={today}
      maxDate={addDays(from, TEMPLATE_LIMITS.days)}
      valueFormat={words.fields.dayFormat()}
      placeholder={words.fields.chooseDay}
      clearable
      firstDayOfWeek={1}
      weekendDays={[]}
      error={problem}
      popoverProps={{ transitionProps: { duration: 120 } }}
    />
  );
}
