import type { ClientFilter, ClientSort, CoachCaseloadQuery } from '@footing/contract';
import { Button, Group, NativeSelect, VisuallyHidden } from '@mantine/core';
import type { useQuery } from '@apollo/client/react';
import type { ReactNode, RefObject } from 'react';
import { EmptyState, Loaded, LoadingState, SearchField, useFetchMore } from '../../../shared/ui';
import { WhoseMenu } from '../../../shared/whose';
import { Caseload } from './Caseload';
import { ChosenClient } from './ChosenClient';
import { InviteButton } from '../invitations/InviteButton';
import { words } from './caseload.words';
import type { useCaseloadView } from './useCaseloadView';
import classes from '../clients.module.css';

type CaseloadQuery = useQuery.Result<CoachCaseloadQuery>;
type View = ReturnType<typeof useCaseloadView>;

export function ClientList({
  query,
  view,
  searchField,
  chosen,
  isReady = true,
  above,
}: {
  query: CaseloadQuery;
  view: View;
  searchField: RefObject<HTMLInputElement | null>;
  chosen?: string;
  /** Whether `above` is known. The list waits for it. */
  isReady?: boolean;
  above?: ReactNode;
}) {
  // The previous results stay while a new search loads.
  const { error, loading, refetch } = query;
  const known = (query.data ?? query.previousData) as CoachCaseloadQuery | undefined;
  const data = isReady ? known : undefined;
  const shown = { data, error, loading, refetch };
  return (
    <div className={classes.list}>
      <ListTools view={view} searchField={searchField} />
      <Loaded query={shown} skeleton={<LoadingState lines={8} label={words.loading} />}>
        {({ caseload: { edges, pageInfo, totalCount } }) => (
          <>
            {above}
            <VisuallyHidden role="status">{words.clients(totalCount)}</VisuallyHidden>
            {chosen && !edges.some(({ node }) => node.id === chosen) && (
              <ChosenClient id={chosen} query={view.query} />
            )}
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
        label={words.search}
        value={view.typed}
        onChange={view.setTyped}
        field={searchField}
        className={classes.search}
      />
      <NativeSelect
        size="sm"
        rightSectionWidth={28}
        aria-label={words.which}
        value={view.filter}
        onChange={(event) => view.setFilter(event.currentTarget.value as ClientFilter)}
        data={choices(words.filters)}
      />
      <NativeSelect
        size="sm"
        rightSectionWidth={28}
        aria-label={words.order}
        value={view.sort}
        onChange={(event) => view.setSort(event.currentTarget.value as ClientSort)}
        data={choices(words.sorts)}
      />
      {view.whose.mayChoose && (
        <div className={classes.whose}>
          <WhoseMenu whose={view.whose} />
        </div>
      )}
    </search>
  );
}

function NobodyHere({ view }: { view: View }) {
  if (view.search) {
    return (
      <EmptyState
        title={words.noMatch.title}
        action={
          <Group justify="center" gap="xs">
            <Button variant="light" onClick={() => view.setTyped('')}>
              {words.noMatch.clear}
            </Button>
            {view.whose.of && (
              <Button variant="light" onClick={view.showEveryone}>
                {words.whose.showAll}
              </Button>
            )}
          </Group>
        }
      >
        {words.noMatch.text(words.filters[view.filter], view.search)}
      </EmptyState>
    );
  }
  if (view.whose.of) {
    return (
      <EmptyState
        title={words.whose.none}
        action={
          <Button variant="light" onClick={view.showEveryone}>
            {words.whose.showAll}
          </Button>
        }
      >
        {words.whose.noneText}
      </EmptyState>
    );
  }
  const { title, text } = words.empty[view.filter];
  return (
    <EmptyState title={title} action={view.filter !== 'ARCHIVED' && <InviteButton />}>
      {text}
    </EmptyState>
  );
}

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
      {words.more(left)}
    </Button>
  );
}

const choices = <Key extends string>(labels: Record<Key, string>) =>
  Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
