import { ClientReflectionsDocument } from '@footing/contract';
import { useUncachedQuery } from '../../../shared/session/useUncachedQuery';
import { EmptyState, Loaded, LoadingState, Markdown } from '../../../shared/ui';
import { Sentence, When, usePronouns } from '../../../shared/words';
import { words } from './client-page.words';
import { useMarkRead } from '../../attention';
import classes from '../client.module.css';

/** Shared reflections, fetched on every visit because each read is recorded. */
export function ReflectionsSection({ clientId, callName }: { clientId: string; callName: string }) {
  const pronouns = usePronouns();
  const query = useUncachedQuery(ClientReflectionsDocument, clientId);
  useMarkRead(
    clientId,
    'REFLECTIONS',
    query.data?.client.reflections.map(({ savedAt }) => savedAt) ?? [],
  );
  return (
    <Loaded query={query} skeleton={<LoadingState lines={5} label={words.reflections.loading} />}>
      {({ client: { reflections } }) =>
        reflections.length === 0 ? (
          <EmptyState title={words.reflections.none.title}>
            {words.reflections.none.text(callName, pronouns)}
          </EmptyState>
        ) : (
          <ul className={classes.texts}>
            {reflections.map(({ id, actionTitle, stepTitle, text, savedAt }) => (
              <li key={id} className={classes.text}>
                <h2 className={classes.textHead} dir="auto">
                  {actionTitle}
                </h2>
                <p className={classes.soft}>
                  <Sentence
                    text={words.reflections.written}
                    step={stepTitle}
                    when={<When at={savedAt} say="ago" />}
                  />
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
