import { FORM_LIMITS } from '@footing/plan-engine';
import { StaleChoice } from '../../../shared/ui';
import { words } from './answering.words';
import { givenWords } from './GivenFormAnswers';
import type { AnswerConflict } from './useFormAnswers';
import classes from './answering.module.css';

/** Answers that were given on two devices: both, and the person chooses. */
export function AnswerConflicts({ conflicts }: { conflicts: AnswerConflict[] }) {
  return conflicts.map(({ question, mine, theirs, keep }) => {
    const both = `${String(theirs)}\n\n${String(mine)}`;
    const fits = question.kind === 'LONG_TEXT' && both.length <= FORM_LIMITS.longAnswer;
    return (
      <div key={question.key} className={classes.conflict}>
        <p className={classes.conflictQuestion}>{question.text}</p>
        <StaleChoice
          about={words.conflict}
          draft={{
            text: givenWords(question, mine),
            status: { kind: 'stale', theirs: givenWords(question, theirs), version: 0 },
            keepMine: () => keep(mine),
            takeTheirs: () => keep(theirs),
            ...(fits && mine !== null && theirs !== null && { joinBoth: () => keep(both) }),
          }}
        />
      </div>
    );
  });
}
