import {
  PracticeCoachesDocument,
  type ClientFilter,
  type ClientSort,
  type CoachCaseloadQuery,
} from '@footing/contract';
import { Button, NativeSelect, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import type { RefObject } from 'react';
import { useMembership } from '../../../shared/session/store';
import { EmptyState, Loaded, LoadingState, SearchField, useFetchMore } from '../../../shared/ui';
import { Caseload } from './Caseload';
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
      <Loaded query={shown} skeleton={<LoadingState lines={8} label={words.loading} />}>
        {({ caseload: { edges, pageInfo, totalCount } }) => (
          <>
            <VisuallyHidden role="status">{words.clients(totalCount)}</VisuallyHidden>
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
      <CoachChoice view={view} />
    </search>
  );
}

/** For owners: all clients, their own, or those of one coach. */
function CoachChoice({ view }: { view: View }) {
  const { role } = useMembership();
  const { data } = useQuery(PracticeCoachesDocument, { skip: role !== 'OWNER' });
  const coaches = data?.practice.members ?? [];
  if (coaches.length < 2) return null;
  return (
    <NativeSelect
      size="sm"
      rightSectionWidth={28}
      aria-label={words.coach.label}
      className={classes.coach}
      value={view.coach ?? ''}
      onChange={(event) => view.setCoach(event.currentTarget.value)}
      data={[
        { value: '', label: words.coach.all },
        ...coaches.map(({ id, name, you }) => ({
          value: id,
          label: you ? words.coach.mine : name,
        })),
      ]}
    />
  );
}

function NobodyHere({ view }: { view: View }) {
  if (view.search) {
    return (
      <EmptyState
        title={words.noMatch.title}
        action={
          <Button variant="light" onClick={() => view.setTyped('')}>
            {words.noMatch.clear}
          </Button>
        }
      >
        {words.noMatch.text(words.filters[view.filter], view.search)}
      </EmptyState>
    );
  }
  if (view.coach) {
    return (
      <EmptyState
        title={words.coach.none}
        action={
          <Button variant="light" onClick={() => view.setCoach('')}>
            {words.coach.showAll}
          </Button>
        }
      >
        {words.coach.noneText}
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
