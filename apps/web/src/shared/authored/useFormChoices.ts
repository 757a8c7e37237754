import { useQuery } from '@apollo/client/react';
import { FormsToAskDocument, type FormsToAskQuery } from '@footing/contract';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

const PAUSE_IN_TYPING = 250;

export interface FormChoice {
  formId: string;
  versionId: string;
  title: string;
}

/**
 * The published forms that a coach can use, for a field that is searched while its user types: the server searches all of
 * them. `chosenTitle` is in the field while nothing is typed, and is not searched for.
 */
export function useFormChoices(chosenTitle: string | null) {
  const [typed, setTyped] = useState('');
  const wanted = typed === chosenTitle ? '' : typed.trim();
  const [search] = useDebouncedValue(wanted, PAUSE_IN_TYPING);
  const query = useQuery(FormsToAskDocument, {
    variables: { search: search || null },
    fetchPolicy: 'cache-and-network',
  });
  // The previous results stay while a new search loads.
  const data = (query.data ?? query.previousData) as FormsToAskQuery | undefined;
  const forms = (data?.forms.edges ?? []).flatMap(({ node }): FormChoice[] =>
    node.publishedVersionId === null
      ? []
      : [{ formId: node.id, versionId: node.publishedVersionId, title: node.title }],
  );
  return {
    forms,
    search: wanted,
    isLoading: !data,
    /** There are none at all. */
    isEmpty: data !== undefined && search === '' && forms.length === 0,
    hasMore: data?.forms.pageInfo.hasNextPage ?? false,
    /** For a `Select` whose options the server has filtered. */
    field: {
      searchable: true,
      searchValue: typed,
      onSearchChange: setTyped,
      filter: <Options>({ options }: { options: Options }) => options,
    },
  };
}
