import { UserText } from '../../../shared/ui/UserText';
import { words } from './tags.words';
import classes from './tags.module.css';

/** The tags of a template in the list; each filters the list by itself. */
export function TagList({
  tags,
  title,
  onChoose,
}: {
  tags: readonly string[];
  title: string;
  onChoose: (tag: string) => void;
}) {
  if (tags.length === 0) return null;
  return (
    <ul className={classes.tags} aria-label={words.ofTemplate(title)}>
      {tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            className={classes.tag}
            title={words.show(tag)}
            onClick={() => onChoose(tag)}
          >
            <UserText>{tag}</UserText>
          </button>
        </li>
      ))}
    </ul>
  );
}
