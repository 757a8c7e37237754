import type { FormContent, WordHint } from '@footing/plan-engine';
import { Anchor } from '@mantine/core';
import { editorClasses as classes, HintList, PROBLEMS_ID, scrollToField } from '../../templates';
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
  const jump = useJump(content);
  if (problems.length === 0) return null;
  return (
    <section className={classes.problems} aria-label={words.label} id={PROBLEMS_ID} tabIndex={-1}>
      <h2 className={classes.problemsTitle}>{words.title(problems.length)}</h2>
      <ul>
        {problems.map(({ path, words: problem }, at) => (
          <li key={`${path}.${at}`}>
            <Anchor component="button" type="button" onClick={() => jump(path)}>
              {words.line(placeOf(path), problem)}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Wording to think about before publishing. */
export function FormHints({
  hints,
  content,
}: {
  hints: readonly WordHint[];
  content: FormContent;
}) {
  const jump = useJump(content);
  return <HintList hints={hints} placeOf={(path) => placeOf(path) ?? words.about} onJump={jump} />;
}

function useJump({ questions }: FormContent) {
  const { open } = useOpenQuestion();
  return (path: string) => {
    const [part, at] = path.split('.');
    if (part === 'questions') open(questions[Number(at)]?.key ?? null);
    scrollToField(path);
  };
}

/** "Question 3"; null for the form as a whole. */
function placeOf(path: string): string | null {
  const [part, at] = path.split('.');
  if (at === undefined) return null;
  const number = Number(at) + 1;
  return part === 'scores' ? words.score(number) : words.question(number);
}
