import { useQuery } from '@apollo/client/react';
import { ClientFilesDocument } from '@footing/contract';
import { Text } from '@mantine/core';
import { BackTo, EmptyState, Loaded, LoadingState, Page, PageHeader } from '../../shared/ui';
import { assertNever } from '../../shared/words';
import { Link } from 'react-router';
import { AddFiles } from './AddFiles';
import { FileList, type Files } from './FileList';
import { words } from './files.words';

/** Files that a client and their coach add for each other. */
export function MyFilesPage() {
  const query = useQuery(ClientFilesDocument, { fetchPolicy: 'cache-and-network' });
  const again = () => void query.refetch().catch(() => undefined);
  return (
    <Page>
      <BackTo to="/coach">{words.back}</BackTo>
      <PageHeader title={words.title} />
      <Loaded query={query} skeleton={<LoadingState lines={6} label={words.loading} />}>
        {({ clientFiles: data }) => (
          <>
            {data.files.length === 0 && (
              <EmptyState title={words.none.title}>{words.none.client(data.coach.name)}</EmptyState>
            )}
            {data.files.length > 0 && (
              <FileList data={data} side="CLIENT" client="" onChanged={again} />
            )}
            <Adding data={data} onAdded={again} />
            <Text size="sm" c="dimmed">
              {words.readers.client(data.coach.name)}
            </Text>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Adding({
  data: { adding, coach, largestMegabytes },
  onAdded,
}: {
  data: Files;
  onAdded: () => void;
}) {
  switch (adding) {
    case 'OPEN':
      return (
        <AddFiles
          meant={{ clientId: null, coachId: coach.id }}
          largest={largestMegabytes}
          onAdded={onAdded}
        />
      );
    case 'NO_CONSENT':
      return (
        <Text mb="xs">
          {words.noConsent.text} <Link to="/you/terms">{words.noConsent.link}</Link>
        </Text>
      );
    // Whoever reads this has joined.
    case 'NOT_JOINED':
    case 'ARCHIVED':
      return <Text mb="xs">{words.archived.client}</Text>;
    default:
      return assertNever(adding);
  }
}
