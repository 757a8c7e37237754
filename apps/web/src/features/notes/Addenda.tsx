import { Markdown } from '../../shared/ui';
import { When } from '../../shared/words';
import type { Note } from './types';
import classes from './notes.module.css';

/** The addenda of a signed note. */
export function Addenda({ of: { addenda } }: { of: Note }) {
  return addenda.map(({ id, authorName, body, at }) => (
    <div key={id} className={classes.addendum}>
      <p className={classes.soft}>
        Added by {authorName}, <When at={at} />
      </p>
      <Markdown text={body} />
    </div>
  ));
}
