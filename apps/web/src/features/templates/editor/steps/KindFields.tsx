import { TEMPLATE_LIMITS, type ActionDefinition } from '@footing/plan-engine';
import { NativeSelect, Select } from '@mantine/core';
import { assertNever } from '../../../../shared/words';
import { habitWords } from '../../content/action-words';
import { questionnaires } from '../../content/questionnaires';
import { useProblemAt } from '../editor-context';
import { LimitedText } from '../fields/LimitedText';
import { fieldId } from '../field-ids';
import { WholeNumber } from '../fields/WholeNumber';
import classes from '../editor.module.css';

interface KindFieldsProps {
  action: ActionDefinition;
  path: string;
  onChange: (part: Partial<ActionDefinition>) => void;
}

/** The fields that only this kind of action has. */
export function KindFields(props: KindFieldsProps) {
  const { action, path, onChange } = props;
  switch (action.kind) {
    case 'ONCE':
      return null;
    case 'HABIT':
      return <HabitFields {...props} />;
    case 'REFLECTION':
      return (
        <LimitedText
          path={`${path}.prompt`}
          label="The question to write about"
          value={action.prompt ?? ''}
          limit={TEMPLATE_LIMITS.prompt}
          lines={2}
          onChange={(prompt) => onChange({ prompt })}
        />
      );
    case 'QUESTIONNAIRE':
      return <QuestionnaireField {...props} />;
    default:
      return assertNever(action.kind);
  }
}

function HabitFields({ action, path, onChange }: KindFieldsProps) {
  const problem = useProblemAt(`${path}.habit`);
  const habit = action.habit ?? { times: 1, per: 'DAY' as const, periods: 7 };
  const set = (part: Partial<typeof habit>) => onChange({ habit: { ...habit, ...part } });
  return (
    <fieldset id={fieldId(`${path}.habit`)} tabIndex={-1} className={classes.habit}>
      <legend>How often</legend>
      <div className={classes.habitFields}>
        <WholeNumber
          path={`${path}.habit.times`}
          label="Times"
          value={habit.times}
          min={1}
          max={TEMPLATE_LIMITS.habitTimes}
          onChange={(times) => times !== null && set({ times })}
        />
        <NativeSelect
          size="md"
          label="In each"
          value={habit.per}
          onChange={(event) => set({ per: event.currentTarget.value as 'DAY' | 'WEEK' })}
          data={[
            { value: 'DAY', label: 'day' },
            { value: 'WEEK', label: 'week' },
          ]}
        />
        <WholeNumber
          path={`${path}.habit.periods`}
          label={
            habit.per === 'DAY' ? 'Until so many days were met' : 'Until so many weeks were met'
          }
          value={habit.periods}
          min={1}
          max={TEMPLATE_LIMITS.habitPeriods}
          onChange={(periods) => periods !== null && set({ periods })}
        />
      </div>
      <p className={classes.hint}>{problem ?? `That is ${habitWords(habit)}.`}</p>
    </fieldset>
  );
}

function QuestionnaireField({ action, path, onChange }: KindFieldsProps) {
  const problem = useProblemAt(`${path}.questionnaire`);
  return (
    <Select
      id={fieldId(`${path}.questionnaire`)}
      label="Questionnaire"
      data={questionnaires.map(({ key, title }) => ({ value: key, label: title }))}
      value={
        questionnaires.some(({ key }) => key === action.questionnaire) ? action.questionnaire : null
      }
      onChange={(questionnaire) => onChange({ questionnaire })}
      placeholder="Choose one"
      allowDeselect={false}
      error={problem}
    />
  );
}
