import { EmptyState, Markdown } from '../../shared/ui';
import { When } from '../../shared/words';
import { useMarkRead } from '../attention';
import type { ClientData } from './ClientPage';
import classes from './client.module.css';

/** What the client wrote and chose to share. */
export function ReflectionsSection({ client: { profile, reflections } }: { client: ClientData }) {
  useMarkRead(
    profile.id,
    'REFLECTIONS',
    reflections.map(({ savedAt }) => savedAt),
  );
  if (reflections.length === 0) {
    return (
      <EmptyState title="Nothing shared yet">
        What {profile.callName} writes is their own. What they choose to share with you will be
        here.
      </EmptyState>
    );
  }
  return (
    <ul className={classes.texts}>
      {reflections.map(({ id, actionTitle, stepTitle, text, savedAt }) => (
        <li key={id} className={classes.text}>
          <h2 className={classes.textHead}>{actionTitle}</h2>
          <p className={classes.soft}>
            {stepTitle}, written <When at={savedAt} say="ago" />
          </p>
          <Markdown text={text} voice />
        </li>
      ))}
    </ul>
  );
}
