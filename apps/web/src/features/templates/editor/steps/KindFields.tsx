import { TEMPLATE_LIMITS, type ActionDefinition } from '@footing/plan-engine';
import { NativeSelect } from '@mantine/core';
import { assertNever } from '../../../../shared/words';
import { habitWords } from '../../content/content.words';
import { useProblemAt } from '../editor-context';
import { words } from '../editor.words';
import { LimitedText } from '../fields/LimitedText';
import { fieldId } from '../field-ids';
import { WholeNumber } from '../fields/WholeNumber';
import { QuestionnaireField } from './QuestionnaireField';
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
          label={words.action.question}
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
      <legend>{words.action.howOften}</legend>
      <div className={classes.habitFields}>
        <WholeNumber
          path={`${path}.habit.times`}
          label={words.action.times}
          value={habit.times}
          min={1}
          max={TEMPLATE_LIMITS.habitTimes}
          onChange={(times) => times !== null && set({ times })}
        />
        <NativeSelect
          size="md"
          label={words.action.per}
          value={habit.per}
          onChange={(event) => set({ per: event.currentTarget.value as 'DAY' | 'WEEK' })}
          data={[
            { value: 'DAY', label: words.action.day },
            { value: 'WEEK', label: words.action.week },
          ]}
        />
        <WholeNumber
          path={`${path}.habit.periods`}
          label={habit.per === 'DAY' ? words.action.forDays : words.action.forWeeks}
          value={habit.periods}
          min={1}
          max={TEMPLATE_LIMITS.habitPeriods}
          onChange={(periods) => periods !== null && set({ periods })}
        />
      </div>
      <p className={classes.hint}>{problem ?? words.action.habit(habitWords(habit))}</p>
    </fieldset>
  );
}
