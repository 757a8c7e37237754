import { useApolloClient } from '@apollo/client/react';
import { SaveReflectionDocument, type ReflectionPartsFragment } from '@footing/contract';
import { useSharedText } from './useSharedText';

/** The text of a reflection in a plan. To finish it completes the action, too. */
export function useReflection(actionId: string, stored: ReflectionPartsFragment | null) {
  const client = useApolloClient();
  return useSharedText(`reflection.${actionId}`, stored, async ({ finish, ...edit }) => {
    const { data } = await client.mutate({
      mutation: SaveReflectionDocument,
      variables: { input: { actionId, ...edit, ...(finish && { finish }) } },
      update: (cache, { data: answered }) => {
        const saved = answered?.saveReflection;
        if (saved?.__typename !== 'Reflection') return;
        cache.modify({
          id: cache.identify({ __typename: 'Action', id: actionId }),
          fields: {
            reflection: (_, { toReference }) => toReference(saved) ?? null,
            ...(finish && { status: () => 'DONE' }),
          },
        });
        if (!finish) return;
        cache.modify({
          id: cache.identify({ __typename: 'TodayAction', id: actionId }),
          fields: { status: () => 'DONE' },
        });
      },
    });
    return data!.saveReflection;
  });
}
