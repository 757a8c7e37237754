import { Anchor } from '@mantine/core';
import { shortHintWords } from '../content/hints';
import { placeWords } from '../content/problems';
import { useEditor } from './editor-context';
import classes from './editor.module.css';

/** Before publishing: all wording hints. */
export function HintList({ onJump }: { onJump: (path: string) => void }) {
  const { hints, content } = useEditor();
  if (hints.length === 0) return null;
  const paths = [...new Set(hints.map(({ path }) => path))];
  return (
    <details className={classes.hints}>
      <summary>
        {paths.length === 1
          ? 'One text to read once more'
          : `${paths.length} texts to read once more`}
      </summary>
      <p>These are hints. You can publish all the same.</p>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <Anchor component="button" type="button" onClick={() => onJump(path)}>
              {placeWords(path, content)}:{' '}
              {shortHintWords(hints.filter((hint) => hint.path === path))}
            </Anchor>
          </li>
        ))}
      </ul>
    </details>
  );
}
