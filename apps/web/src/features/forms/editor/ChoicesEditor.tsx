import { FORM_LIMITS, type FormChoice, type FormQuestion } from '@footing/plan-engine';
import { Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { fieldId, ToolButton } from '../../templates';
import { words as all } from './editor.words';
import { addChoice } from './form-edits';
import { MarkBoxes } from './MarkBoxes';
import { NumberField } from './NumberField';
import type { SetQuestion } from './QuestionEditor';
import { useProblem } from './useProblem';
import classes from './editor.module.css';

const words = all.choices;

/** The choices with their points, and what choosing one sets off. */
export function ChoicesEditor({
  question,
  path,
  set,
}: {
  question: FormQuestion;
  path: string;
  set: SetQuestion;
}) {
  const problem = useProblem(`${path}.choices`);
  return (
    <fieldset className={classes.choices} id={fieldId(`${path}.choices`)} tabIndex={-1}>
      <legend>{words.title}</legend>
      <p className={classes.soft}>{words.about}</p>
      {question.choices.map((choice, at) => (
        <ChoiceRow
          key={choice.key}
          choice={choice}
          at={at}
          path={`${path}.choices.${at}`}
          put={(next) =>
            set((now) => ({
              ...now,
              choices: now.choices.map((each) => (each.key === choice.key ? next(each) : each)),
            }))
          }
          onRemove={() =>
            set((now) => ({
              ...now,
              choices: now.choices.filter(({ key }) => key !== choice.key),
            }))
          }
        />
      ))}
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      {question.choices.length < FORM_LIMITS.choices && (
        <Button variant="light" size="compact-md" onClick={() => set(addChoice)}>
          {words.add}
        </Button>
      )}
    </fieldset>
  );
}

function ChoiceRow({
  choice,
  at,
  path,
  put,
  onRemove,
}: {
  choice: FormChoice;
  at: number;
  path: string;
  put: (change: (choice: FormChoice) => FormChoice) => void;
  onRemove: () => void;
}) {
  const number = at + 1;
  return (
    <div className={classes.choice} role="group" aria-label={words.label(number)}>
      <TextInput
        id={fieldId(`${path}.label`)}
        className={classes.grow ?? ''}
        aria-label={words.label(number)}
        placeholder={words.label(number)}
        value={choice.label}
        maxLength={FORM_LIMITS.label}
        error={useProblem(`${path}.label`)}
        onChange={(event) => {
          const label = event.currentTarget.value;
          put((now) => ({ ...now, label }));
        }}
      />
      <div className={classes.points}>
        <NumberField
          path={`${path}.score`}
          label={words.score(number)}
          hideLabel
          value={choice.score}
          min={-FORM_LIMITS.score}
          max={FORM_LIMITS.score}
          decimals={2}
          empty
          onChange={(score) => put((now) => ({ ...now, score }))}
        />
      </div>
      <ToolButton label={words.remove(number)} onClick={onRemove}>
        <IconTrash size={18} aria-hidden="true" />
      </ToolButton>
      <MarkBoxes part={choice} path={path} put={put} />
    </div>
  );
}
