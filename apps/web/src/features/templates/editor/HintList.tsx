import { Anchor } from '@mantine/core';
import { shortHintWords } from '../content/hints';
import { placeWords } from '../content/problems';
import { useEditor } from './editor-context';
import { words } from './editor.words';
import classes from './editor.module.css';

/** Before publishing: all wording hints. */
export function HintList({ onJump }: { onJump: (path: string) => void }) {
  const { hints, content } = useEditor();
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
                placeWords(path, content),
                shortHintWords(hints.filter((hint) => hint.path === path)),
              )}
            </Anchor>
          </li>
        ))}
      </ul>
    </details>
  );
}
