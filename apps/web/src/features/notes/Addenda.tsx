import { Markdown } from '../../shared/ui';
import { Sentence, When } from '../../shared/words';
import { words } from './notes.words';
import type { Note } from './types';
import classes from './notes.module.css';

/** The addenda of a signed note. */
export function Addenda({ of: { addenda } }: { of: Note }) {
  return addenda.map(({ id, authorName, body, at }) => (
    <div key={id} className={classes.addendum}>
      <p className={classes.soft}>
        <Sentence
          text={words.addendum.addedBy}
          name={authorName}
          when={<When at={at} say="on" />}
        />
      </p>
      <Markdown text={body} />
    </div>
  ));
}
