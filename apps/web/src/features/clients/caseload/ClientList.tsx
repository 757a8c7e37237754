import type { ClientFilter, ClientSort, CoachCaseloadQuery } from '@footing/contract';
import { Button, NativeSelect, VisuallyHidden } from '@mantine/core';
import type { useQuery } from '@apollo/client/react';
import type { RefObject } from 'react';
import { EmptyState, Loaded, LoadingState, SearchField, useFetchMore } from '../../../shared/ui';
import { Caseload } from './Caseload';
import { InviteButton } from '../invitations/InviteButton';
import { filters, sorts, type useCaseloadView } from './useCaseloadView';
import classes from '../clients.module.css';

type CaseloadQuery = useQuery.Result<CoachCaseloadQuery>;
type View = ReturnType<typeof useCaseloadView>;

export function ClientList({
  query,
  view,
  searchField,
  chosen,
}: {
  query: CaseloadQuery;
  view: View;
  searchField: RefObject<HTMLInputElement | null>;
  chosen?: string;
}) {
  // The previous results stay while a new search loads.
  const { error, loading, refetch } = query;
  const data = (query.data ?? query.previousData) as CoachCaseloadQuery | undefined;
  const shown = { data, error, loading, refetch };
  return (
    <div className={classes.list}>
      <ListTools view={view} searchField={searchField} />
      <Loaded
        query={shown}
        skeleton={<LoadingState lines={8} label="Your clients are on their way" />}
      >
        {({ caseload: { edges, pageInfo, totalCount } }) => (
          <>
            <VisuallyHidden role="status">
              {totalCount === 1 ? '1 client' : `${totalCount} clients`}
            </VisuallyHidden>
            {edges.length === 0 ? (
              <div className={classes.nobody}>
                <NobodyHere view={view} />
              </div>
            ) : (
              <Caseload
                clients={edges.map(({ node }) => node)}
                chosen={chosen}
                query={view.query}
              />
            )}
            {pageInfo.hasNextPage && (
              <More query={query} after={pageInfo.endCursor} left={totalCount - edges.length} />
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

function ListTools({
  view,
  searchField,
}: {
  view: View;
  searchField: RefObject<HTMLInputElement | null>;
}) {
  return (
    <search className={classes.tools}>
      <SearchField
        label="Search clients"
        value={view.typed}
        onChange={view.setTyped}
        field={searchField}
        className={classes.search}
      />
      <NativeSelect
        size="sm"
        rightSectionWidth={28}
        aria-label="Which clients"
        value={view.filter}
        onChange={(event) => view.setFilter(event.currentTarget.value as ClientFilter)}
        data={choices(filters)}
      />
      <NativeSelect
        size="sm"
        rightSectionWidth={28}
        aria-label="In which order"
        value={view.sort}
        onChange={(event) => view.setSort(event.currentTarget.value as ClientSort)}
        data={choices(sorts)}
      />
    </search>
  );
}

function NobodyHere({ view }: { view: View }) {
  if (view.search) {
    return (
      <EmptyState
        title="No matches"
        action={
          <Button variant="light" onClick={() => view.setTyped('')}>
            Clear the search
          </Button>
        }
      >
        No name or email under “{filters[view.filter]}” contains “{view.search}”.
      </EmptyState>
    );
  }
  const [title, words] = empty[view.filter];
  return (
    <EmptyState title={title} action={view.filter !== 'ARCHIVED' && <InviteButton />}>
      {words}
    </EmptyState>
  );
}

const empty: Record<ClientFilter, [title: string, words: string]> = {
  ACTIVE: [
    'No clients yet',
    'The people you coach will appear here, each with their path. Invite the first one. They get an email with a link.',
  ],
  WITHOUT_PLAN: ['Everyone has a plan', 'Clients without a plan will appear here.'],
  INVITED: ['No pending invitations', 'People you invite appear here until they join.'],
  ARCHIVED: ['Nobody is archived', 'Clients you archive will appear here. You can restore them.'],
};

function More({
  query,
  after,
  left,
}: {
  query: CaseloadQuery;
  after: string | null;
  left: number;
}) {
  const { busy, fetchMore } = useFetchMore(query);
  return (
    <Button variant="subtle" fullWidth my="xs" loading={busy} onClick={() => void fetchMore(after)}>
      {left > 0 ? `Show more, ${left} left` : 'Show more'}
    </Button>
  );
}

const choices = <Key extends string>(words: Record<Key, string>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }));
