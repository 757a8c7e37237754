import { useQuery } from '@apollo/client/react';
import { MyBreathersDocument } from '@footing/contract';
import { useState } from 'react';
import { unsentDrafts } from '../../shared/drafts/drafts';
import { useMe } from '../../shared/session/store';
import { Loaded, LoadingState, Page, PageHeader } from '../../shared/ui';
import { NowProvider, useClockOffset } from '../../shared/words';
import { BreatherEditor } from './BreatherEditor';
import { EarlierBreathers } from './EarlierBreathers';
import { words } from './breathers.words';

/** Write a message that is not sent, wait ten minutes, then decide. Works offline. */
export function BreatherPage() {
  const query = useQuery(MyBreathersDocument, { fetchPolicy: 'network-only' });
  const { data, error, refetch } = query;
  const breathers = data?.breathers;
  const nodes = breathers?.edges.map(({ node }) => node) ?? [];
  const known = breathers !== undefined || error !== undefined;
  const undecided = nodes.find(({ keptAt }) => keptAt === null);
  const [id, begin] = useCurrent(known, undecided?.id);
  const offset = useClockOffset(breathers?.now);
  const coachName = data?.myProfile.coach.name ?? words.page.yourCoach;
  const goOn = (next?: string) => {
    begin(next);
    void refetch().catch(() => undefined);
  };
  const fetchMore = () =>
    query
      .fetchMore({
        variables: { after: breathers?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: more }) => ({
          ...before,
          breathers: {
            ...more.breathers,
            now: before.breathers.now,
            edges: [...before.breathers.edges, ...more.breathers.edges],
          },
        }),
      })
      .catch(() => undefined);
  return (
    <Page>
      <PageHeader title={words.page.title}>{words.page.intro}</PageHeader>
      <NowProvider value={breathers?.now}>
        {id === null ? (
          <LoadingState lines={5} label={words.page.loading} />
        ) : (
          <BreatherEditor
            key={id}
            id={id}
            listed={nodes.find((node) => node.id === id) ?? null}
            offset={offset}
            coachName={coachName}
            onOver={() => goOn()}
          />
        )}
        <Loaded query={query} skeleton={null}>
          {() => (
            <EarlierBreathers
              breathers={nodes.filter((node) => node.id !== id)}
              coachName={coachName}
              onGoOn={goOn}
              onBurnt={() => void refetch().catch(() => undefined)}
              onMore={breathers?.pageInfo.hasNextPage ? () => void fetchMore() : null}
            />
          )}
        </Loaded>
      </NowProvider>
    </Page>
  );
}

/**
 * The id of the breather in the editor: an unsent one, else the undecided one, else a new one. Chosen once, as soon as
 * the list has loaded, so that the text does not change while somebody writes.
 */
function useCurrent(known: boolean, undecided: string | undefined) {
  const accountId = useMe().account.id;
  const [newId] = useState(() => crypto.randomUUID());
  const [id, setId] = useState<string | null>(null);
  if (id === null && known) setId(unsentId(accountId) ?? undecided ?? newId);
  return [id, (next: string = crypto.randomUUID()) => setId(next)] as const;
}

function unsentId(accountId: string): string | undefined {
  return unsentDrafts(accountId)
    .map((key) => key.split('.breather.')[1])
    .find((id) => id !== undefined);
}
