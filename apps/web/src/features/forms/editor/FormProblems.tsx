import type { FormContent } from '@footing/plan-engine';
import { Anchor } from '@mantine/core';
import { editorClasses as classes, PROBLEMS_ID, scrollToField } from '../../templates';
import { words as all } from './editor.words';
import { useOpenQuestion } from './open-question';

const words = all.problems;

/** The problems to fix before publishing; each line leads to its place. */
export function FormProblems({
  problems,
  content,
}: {
  problems: readonly { path: string; words: string }[];
  content: FormContent;
}) {
  const { open } = useOpenQuestion();
  if (problems.length === 0) return null;
  const jump = (path: string) => {
    const [part, at] = path.split('.');
    if (part === 'questions') open(content.questions[Number(at)]?.key ?? null);
    scrollToField(path);
  };
  return (
    <section className={classes.problems} aria-label={words.label} id={PROBLEMS_ID} tabIndex={-1}>
      <h2 className={classes.problemsTitle}>{words.title(problems.length)}</h2>
      <ul>
        {problems.map(({ path, words: problem }, at) => (
          <li key={`${path}.${at}`}>
            <Anchor component="button" type="button" onClick={() => jump(path)}>
              {placeOf(path)} {problem}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Question 3:". */
function placeOf(path: string): string {
  const [part, at] = path.split('.');
  if (at === undefined) return '';
  const number = Number(at) + 1;
  return `${part === 'scores' ? words.score(number) : words.question(number)}:`;
}
