import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Markdown, Sheet } from '../../shared/ui';
import { Sentence, When } from '../../shared/words';
import type { Today } from './types';
import classes from './today.module.css';
import { words } from './today.words';

/** The latest notes that the coach has signed and shared. */
export function SharedNotes({ notes }: { notes: Today['shared'] }) {
  if (notes.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title={words.notes.title}>
        <ul className={classes.notes}>
          {notes.map(({ id, authorName, sessionAt, body }, index) => (
            <li key={id}>
              <details open={index === 0} className={classes.note}>
                <summary>
                  <Sentence
                    text={words.notes.by}
                    author={authorName}
                    when={<When at={sessionAt} say="when" />}
                  />
                </summary>
                <Markdown text={body} />
              </details>
            </li>
          ))}
        </ul>
        <Anchor component={Link} to="/coach" className={classes.more}>
          {words.notes.all}
        </Anchor>
      </Sheet>
    </div>
  );
}
