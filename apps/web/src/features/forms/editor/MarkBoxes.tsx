import type { FormChoice } from '@footing/plan-engine';
import { Checkbox } from '@mantine/core';
import { fieldId } from '../../templates';
import { words as all } from './editor.words';
import { withAlarm } from './form-edits';
import { useProblem } from './useProblem';
import classes from './editor.module.css';

const words = all.choices;

type Marks = Pick<FormChoice, 'showsHelp' | 'tellsCoach' | 'pausesOutreach'>;

/** What a choice or a band sets off. */
export function MarkBoxes<Part extends Marks>({
  part,
  path,
  put,
}: {
  part: Part;
  path: string;
  put: (change: (part: Part) => Part) => void;
}) {
  return (
    <div className={classes.marks}>
      <Checkbox
        id={fieldId(`${path}.showsHelp`)}
        label={words.showsHelp}
        checked={part.showsHelp}
        error={useProblem(`${path}.showsHelp`)}
        onChange={(event) => {
          const showsHelp = event.currentTarget.checked;
          put((now) => withAlarm(now, { showsHelp }));
        }}
      />
      <Checkbox
        id={fieldId(`${path}.tellsCoach`)}
        label={words.tellsCoach}
        checked={part.tellsCoach}
        error={useProblem(`${path}.tellsCoach`)}
        onChange={(event) => {
          const tellsCoach = event.currentTarget.checked;
          put((now) => withAlarm(now, { tellsCoach }));
        }}
      />
      <Checkbox
        id={fieldId(`${path}.pausesOutreach`)}
        label={words.pausesOutreach}
        checked={part.pausesOutreach ?? false}
        error={useProblem(`${path}.pausesOutreach`)}
        onChange={(event) => {
          const pausesOutreach = event.currentTarget.checked;
          put((now) => ({ ...now, pausesOutreach }));
        }}
      />
    </div>
  );
}
