import { ClientsToMeetDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { words } from './dialog.words';
import type { SessionClient } from './session-dialog';

/** Selects a client by name. */
export function ClientSelect({
  chosen,
  choose,
  error,
  label = words.client,
  optional = false,
}: {
  chosen: SessionClient | null;
  choose: (client: SessionClient | null) => void;
  error?: string;
  label?: string;
  /** To narrow a list down: no client means all of them. */
  optional?: boolean;
}) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const { data, previousData, loading } = useQuery(ClientsToMeetDocument, {
    variables: { search: search || null },
  });
  const people = (data ?? previousData)?.caseload.edges.map(({ node }) => node) ?? [];
  return (
    <Select
      label={label}
      // As high as the search next to it.
      size={optional ? 'sm' : undefined}
      searchable
      openOnFocus={false}
      withScrollArea={false}
      // Otherwise the list widens the page of a phone with large text for a moment, again and again.
      comboboxProps={{ floatingStrategy: 'fixed' }}
      styles={{ options: { maxHeight: '16rem', overflowY: 'auto' } }}
      required={!optional}
      clearable={optional}
      data-autofocus={!optional || undefined}
      placeholder={optional ? words.allClients : words.chooseClient}
      nothingFoundMessage={loading ? words.searching : words.noClients}
      // No client-side filter: the server also searches fields that are not shown.
      filter={({ options }) => options}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen?.id ?? null}
      onChange={(id) => choose(people.find((each) => each.id === id) ?? null)}
      onSearchChange={setTyped}
      error={error}
    />
  );
}
