import { ClientTimelineDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, Loaded, LoadingState, useFetchMore } from '../../../shared/ui';
import { timeWords, WhenDay } from '../../../shared/words';
import { byDay } from './timeline-days';
import { timelineWords, words } from './client-page.words';
import classes from '../client.module.css';

/** What happened, the latest first, by day. */
export function TimelineSection({ clientId, callName }: { clientId: string; callName: string }) {
  const query = useQuery(ClientTimelineDocument, { variables: { id: clientId, first: 40 } });
  const { busy, fetchMore } = useFetchMore(query);
  return (
    <Loaded query={query} skeleton={<LoadingState lines={8} label={words.timeline.loading} />}>
      {({ client: { timeline } }) =>
        timeline.edges.length === 0 ? (
          <EmptyState title={words.timeline.none.title}>
            {words.timeline.none.text(callName)}
          </EmptyState>
        ) : (
          <>
            {byDay(timeline.edges.map(({ node }) => node)).map(([day, entries]) => (
              <section key={day} className={classes.day}>
                <h2 className={classes.dayHead}>
                  <WhenDay day={day} capital />
                </h2>
                <ol className={classes.entries}>
                  {entries.map((entry) => (
                    <li key={entry.id} className={classes.entry}>
                      <time dateTime={entry.at} className={classes.entryTime}>
                        {timeWords(entry.at)}
                      </time>
                      <span>{timelineWords(entry)}</span>
                      {entry.actorName && <span className={classes.soft}>{entry.actorName}</span>}
                    </li>
                  ))}
                </ol>
              </section>
            ))}
            {timeline.pageInfo.hasNextPage && (
              <Button
                variant="subtle"
                className="footing-at-start"
                loading={busy}
                onClick={() => void fetchMore(timeline.pageInfo.endCursor)}
              >
                {words.timeline.earlier}
              </Button>
            )}
          </>
        )
      }
    </Loaded>
  );
}
