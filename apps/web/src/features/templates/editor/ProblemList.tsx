import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { placeWords, type Problem } from '../content/problems';
import { useEditor } from './editor-context';
import { words } from './editor.words';
import { PROBLEMS_ID } from './field-ids';
import classes from './editor.module.css';

const FEW = 3;

/** The problems to fix before publishing; each line links to its place. */
export function ProblemList({ onJump }: { onJump: (path: string) => void }) {
  const { problems, content } = useEditor();
  const [all, setAll] = useState(false);
  if (problems.length === 0) return null;
  const shown = all ? problems : problems.slice(0, FEW);
  const line = ({ path, words: problem }: Problem) =>
    path === '' ? problem : words.problems.line(placeWords(path, content), problem);
  return (
    <section
      className={classes.problems}
      aria-label={words.problems.label}
      id={PROBLEMS_ID}
      tabIndex={-1}
    >
      <h2 className={classes.problemsTitle}>{words.problems.title(problems.length)}</h2>
      <ul>
        {shown.map((problem, index) => (
          <li key={`${problem.path}.${index}`}>
            <Anchor component="button" type="button" onClick={() => onJump(problem.path)}>
              {line(problem)}
            </Anchor>
          </li>
        ))}
      </ul>
      {problems.length > FEW && (
        <Anchor component="button" type="button" size="sm" onClick={() => setAll(!all)}>
          {all ? words.problems.showFewer : words.problems.showAll(problems.length)}
        </Anchor>
      )}
    </section>
  );
}
