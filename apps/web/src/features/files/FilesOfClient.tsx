import { useQuery } from '@apollo/client/react';
import { ClientFilesDocument } from '@footing/contract';
import { Text } from '@mantine/core';
import { useMembership } from '../../shared/session/store';
import { EmptyState, Loaded, LoadingState, Sheet } from '../../shared/ui';
import { assertNever } from '../../shared/words';
import { useMarkRead } from '../attention';
import { AddFiles } from './AddFiles';
import { GivePracticeFile } from './library/GivePracticeFile';
import { FileList, type Files } from './FileList';
import { words } from './files.words';

interface OfClient {
  clientId: string;
  callName: string;
  coach: { id: string; name: string };
}

/** The section "Files" of a client's page. Nobody but the client's coach opens them. */
export default function FilesOfClient(props: OfClient) {
  const { id } = useMembership();
  const { callName, coach } = props;
  if (coach.id !== id) {
    return <EmptyState title={words.title}>{words.ofOther(coach.name, callName)}</EmptyState>;
  }
  return <OwnFiles {...props} />;
}

function OwnFiles({ clientId, callName }: OfClient) {
  const query = useQuery(ClientFilesDocument, {
    variables: { clientId },
    fetchPolicy: 'cache-and-network',
  });
  useMarkRead(
    clientId,
    'FILES',
    (query.data?.clientFiles.files ?? []).filter((file) => file.fromClient).map(({ at }) => at),
  );
  const again = () => void query.refetch().catch(() => undefined);
  return (
    <Sheet title={words.title}>
      <Loaded query={query} skeleton={<LoadingState lines={6} label={words.loading} />}>
        {({ clientFiles: data }) => (
          <>
            {data.files.length === 0 && (
              <EmptyState title={words.none.title}>{words.none.coach(callName)}</EmptyState>
            )}
            {data.files.length > 0 && (
              <FileList data={data} side="COACH" client={callName} onChanged={again} />
            )}
            <Adding {...{ clientId, callName, data }} onAdded={again} />
            <Text size="sm" c="dimmed" mt="sm">
              {words.readers.coach(callName)}
            </Text>
          </>
        )}
      </Loaded>
    </Sheet>
  );
}

function Adding({
  data: { adding, coach, largestMegabytes },
  clientId,
  callName,
  onAdded,
}: {
  data: Files;
  clientId: string;
  callName: string;
  onAdded: () => void;
}) {
  switch (adding) {
    case 'ARCHIVED':
      return <Text mb="xs">{words.archived.coach(callName)}</Text>;
    case 'NOT_JOINED':
      return <Text mb="xs">{words.notJoined(callName)}</Text>;
    // Clients alone are told so.
    case 'NO_CONSENT':
    case 'OPEN':
      return (
        <>
          <AddFiles
            meant={{ clientId, coachId: coach.id }}
            largest={largestMegabytes}
            onAdded={onAdded}
          />
          <GivePracticeFile clientId={clientId} onGiven={onAdded} />
        </>
      );
    default:
      return assertNever(adding);
  }
}
