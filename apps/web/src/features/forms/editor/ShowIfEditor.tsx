import {
  FORM_LIMITS,
  type FormCondition,
  type FormContent,
  type FormQuestion,
} from '@footing/plan-engine';
import { Button, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { fieldId, ToolButton } from '../../templates';
import { words as all } from './editor.words';
import { NumberField } from './NumberField';
import type { SetQuestion } from './QuestionEditor';
import { useProblem } from './useProblem';
import classes from './editor.module.css';

const words = all.showIf;

/** When the question is asked. */
export function ShowIfEditor({
  question: { showIf },
  at,
  content,
  set,
}: {
  question: FormQuestion;
  at: number;
  content: FormContent;
  set: SetQuestion;
}) {
  const earlier = content.questions.slice(0, at).filter(({ kind }) => kind !== 'SECTION');
  const path = `questions.${at}.showIf`;
  const problem = useProblem(path);
  if (earlier.length === 0 && !showIf) return null;
  const choose = (value: string) =>
    set((now) =>
      value === 'ALWAYS'
        ? { ...now, showIf: null }
        : {
            ...now,
            showIf: {
              match: value as 'ALL' | 'ANY',
              conditions: now.showIf?.conditions ?? [firstCondition(earlier.at(-1)!)],
            },
          },
    );
  const put = (conditions: FormCondition[]) =>
    set((now) => ({ ...now, showIf: now.showIf && { ...now.showIf, conditions } }));
  return (
    <div id={fieldId(path)} tabIndex={-1}>
      <NativeSelect
        label={words.title}
        value={showIf?.match ?? 'ALWAYS'}
        error={problem}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: 'ALWAYS', label: words.always },
          { value: 'ALL', label: words.ifAll },
          { value: 'ANY', label: words.ifAny },
        ]}
      />
      {showIf?.conditions.map((condition, index) => (
        <ConditionRow
          // Conditions have no key of their own, and are only added at the end.
          key={index}
          condition={condition}
          earlier={earlier}
          path={`${path}.conditions.${index}`}
          put={(next) => put(showIf.conditions.map((each, i) => (i === index ? next : each)))}
          onRemove={() => put(showIf.conditions.filter((_, i) => i !== index))}
        />
      ))}
      {showIf && earlier.length > 0 && showIf.conditions.length < FORM_LIMITS.conditions && (
        <Button
          mt="xs"
          variant="light"
          size="compact-md"
          onClick={() => put([...showIf.conditions, firstCondition(earlier.at(-1)!)])}
        >
          {words.add}
        </Button>
      )}
    </div>
  );
}

function ConditionRow({
  condition,
  earlier,
  path,
  put,
  onRemove,
}: {
  condition: FormCondition;
  earlier: FormQuestion[];
  path: string;
  put: (condition: FormCondition) => void;
  onRemove: () => void;
}) {
  const question = earlier.find(({ key }) => key === condition.question);
  const ownProblem = useProblem(path);
  const questionProblem = useProblem(`${path}.question`);
  const ops = question ? opsOf(question) : (['ANSWERED'] as const);
  return (
    <div className={classes.condition} id={fieldId(path)} tabIndex={-1}>
      <NativeSelect
        className={classes.grow ?? ''}
        aria-label={words.question}
        value={condition.question}
        error={questionProblem ?? ownProblem}
        onChange={(event) => {
          const next = earlier.find(({ key }) => key === event.currentTarget.value);
          if (next) put(firstCondition(next));
        }}
        data={[
          ...(question ? [] : [{ value: condition.question, label: '' }]),
          ...earlier.map(({ key, text }) => ({ value: key, label: all.questions.named(text) })),
        ]}
      />
      <NativeSelect
        aria-label={words.op}
        value={condition.op}
        onChange={(event) =>
          put({ ...condition, op: event.currentTarget.value as FormCondition['op'] })
        }
        data={ops.map((op) => ({ value: op, label: words.ops[op] }))}
      />
      {(condition.op === 'IS' || condition.op === 'IS_NOT') && (
        <NativeSelect
          aria-label={words.choice}
          value={condition.choice ?? ''}
          onChange={(event) => put({ ...condition, choice: event.currentTarget.value })}
          data={(question?.choices ?? []).map(({ key, label }) => ({ value: key, label }))}
        />
      )}
      {(condition.op === 'AT_LEAST' || condition.op === 'AT_MOST') && (
        <div className={classes.points}>
          <NumberField
            path={`${path}.number`}
            label={words.number}
            hideLabel
            value={condition.number}
            min={-FORM_LIMITS.number}
            max={FORM_LIMITS.number}
            decimals={3}
            onChange={(number) => put({ ...condition, number })}
          />
        </div>
      )}
      <ToolButton label={words.remove} onClick={onRemove}>
        <IconTrash size={18} aria-hidden="true" />
      </ToolButton>
    </div>
  );
}

function opsOf({ kind }: FormQuestion): readonly FormCondition['op'][] {
  if (kind === 'CHOICE' || kind === 'CHOICES') return ['IS', 'IS_NOT', 'ANSWERED'];
  if (kind === 'SCALE' || kind === 'NUMBER') return ['AT_LEAST', 'AT_MOST', 'ANSWERED'];
  return ['ANSWERED'];
}

/** The condition that a question is offered with. */
function firstCondition(question: FormQuestion): FormCondition {
  const [op] = opsOf(question) as [FormCondition['op']];
  return {
    question: question.key,
    op,
    choice: op === 'IS' ? (question.choices[0]?.key ?? null) : null,
    number: op === 'AT_LEAST' ? (question.scale?.max ?? question.range?.min ?? 0) : null,
  };
}
