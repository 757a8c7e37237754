import type { WordHint } from '@footing/plan-engine';
import { Anchor } from '@mantine/core';
import { shortHintWords } from '../content/hints';
import { words } from './editor.words';
import classes from './editor.module.css';

/** Before publishing: all wording hints. */
export function HintList({
  hints,
  placeOf,
  onJump,
}: {
  hints: readonly WordHint[];
  /** The place of a path in words. */
  placeOf: (path: string) => string;
  onJump: (path: string) => void;
}) {
  if (hints.length === 0) return null;
  const paths = [...new Set(hints.map(({ path }) => path))];
  return (
    <details className={classes.hints}>
      <summary>{words.hints.title(paths.length)}</summary>
      <p>{words.hints.text}</p>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <Anchor component="button" type="button" onClick={() => onJump(path)}>
              {words.hints.line(
                placeOf(path),
                shortHintWords(hints.filter((hint) => hint.path === path)),
              )}
            </Anchor>
          </li>
        ))}
      </ul>
    </details>
  );
}
