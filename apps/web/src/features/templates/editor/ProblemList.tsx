import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../content/problems';
import { placeWords } from '../content/problems';
import { useEditor } from './editor-context';
import classes from './editor.module.css';

const FEW = 3;

/** The problems to fix before publishing; each line links to its place. */
export function ProblemList({ onJump }: { onJump: (path: string) => void }) {
  const { problems, content } = useEditor();
  const [all, setAll] = useState(false);
  if (problems.length === 0) return null;
  const shown = all ? problems : problems.slice(0, FEW);
  const line = ({ path, words }: Problem) =>
    path === '' ? words : `${placeWords(path, content)}: ${words}`;
  return (
    <section className={classes.problems} aria-label="To mend" id="to-mend" tabIndex={-1}>
      <h2 className={classes.problemsTitle}>
        {problems.length === 1 ? 'One thing to mend' : `${problems.length} things to mend`}
      </h2>
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
          {all ? 'Show fewer' : `Show all ${problems.length}`}
        </Anchor>
      )}
    </section>
  );
}
