import { ClientReflectionsDocument } from '@footing/contract';
import { useUncachedQuery } from '../../../shared/session/useUncachedQuery';
import { EmptyState, Loaded, LoadingState, Markdown } from '../../../shared/ui';
import { When, pronounWithVerb, usePronouns } from '../../../shared/words';
import { useMarkRead } from '../../attention';
import classes from '../client.module.css';

/** Shared reflections, fetched on every visit because each read is recorded. */
export function ReflectionsSection({ clientId, callName }: { clientId: string; callName: string }) {
  const pronouns = usePronouns();
  const { their } = pronouns;
  const query = useUncachedQuery(ClientReflectionsDocument, clientId);
  useMarkRead(
    clientId,
    'REFLECTIONS',
    query.data?.client.reflections.map(({ savedAt }) => savedAt) ?? [],
  );
  return (
    <Loaded
      query={query}
      skeleton={<LoadingState lines={5} label="Reflections are on their way" />}
    >
      {({ client: { reflections } }) =>
        reflections.length === 0 ? (
          <EmptyState title="Nothing shared">
            What {callName} writes is {their} own. What{' '}
            {pronounWithVerb(pronouns, 'chooses', 'choose')} to share with you will be here.
          </EmptyState>
        ) : (
          <ul className={classes.texts}>
            {reflections.map(({ id, actionTitle, stepTitle, text, savedAt }) => (
              <li key={id} className={classes.text}>
                <h2 className={classes.textHead} dir="auto">
                  {actionTitle}
                </h2>
                <p className={classes.soft}>
                  {stepTitle}, written <When at={savedAt} say="ago" />
                </p>
                <Markdown text={text} voice />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
