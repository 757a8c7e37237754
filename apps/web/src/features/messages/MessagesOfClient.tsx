import { Text } from '@mantine/core';
import { useMembership } from '../../shared/session/store';
import { EmptyState, Loaded, LoadingState, Sheet } from '../../shared/ui';
import { assertNever } from '../../shared/words';
import { useMarkRead } from '../attention';
import { CoachTools } from './CoachTools';
import { Composer } from './Composer';
import { replyIn, type Reader } from './message-authors';
import { MessageThread } from './MessageThread';
import classes from './messages.module.css';
import { words, writeLabel } from './messages.words';
import { OfflineThread } from './OfflineThread';
import type { PlannedFor } from './planned/PlanDialog';
import PlannedMessages from './planned/PlannedMessages';
import UnsentMessages from './UnsentMessages';
import { useKeptText, type KeptText } from './useKeptText';
import { useThread, type Thread } from './useThread';

interface OfClient {
  clientId: string;
  callName: string;
  timeZone: string;
  coach: { id: string; name: string };
}

/**
 * The section "Messages" of a client's page. Nobody but the client's coach reads them. Where the page itself cannot be read anymore, only
 * what was not sent.
 */
export default function MessagesOfClient(props: OfClient | { clientId: string }) {
  const { id } = useMembership();
  if (!('coach' in props)) return <UnsentMessages clientId={props.clientId} />;
  const { callName, coach } = props;
  if (coach.id !== id) {
    return (
      <>
        <EmptyState title={words.title}>{words.ofOther(coach.name, callName)}</EmptyState>
        <UnsentMessages clientId={props.clientId} />
      </>
    );
  }
  return <OwnThread {...props} />;
}

function OwnThread({ clientId, callName, timeZone, coach }: OfClient) {
  const thread = useThread(clientId);
  const isRefused = !thread.query.data && !!thread.query.error && !thread.isOffline;
  useMarkRead(
    clientId,
    'MESSAGES',
    thread.messages.filter(({ fromClient }) => fromClient).map(({ at }) => at),
  );
  const draft = useKeptText(clientId);
  const client = { id: clientId, callName, timeZone };
  const names = { coach: coach.name, client: callName };
  const reader: Reader = { side: 'COACH', clientId, names, coachId: coach.id };
  return (
    <Sheet title={words.title}>
      <Loaded query={thread.query} skeleton={<LoadingState lines={6} label={words.loading} />}>
        {({ messages: data }) => (
          <MessageThread
            thread={thread}
            data={data}
            reader={reader}
            canReply={data.writing === 'OPEN'}
            clientId={clientId}
            draft={draft}
          >
            {!data.shared && data.writing !== 'NOT_JOINED' && (
              <Text className={classes.line}>{words.notShared.coach(callName)}</Text>
            )}
            <PlannedMessages
              client={client}
              newest={thread.messages.at(-1)?.id}
              draft={data.writing === 'OPEN' ? draft : null}
              onSent={thread.again}
            />
            <Writing
              data={data}
              client={client}
              draft={draft}
              replyTo={replyIn(reader, thread.messages, draft.replyToId)}
            />
          </MessageThread>
        )}
      </Loaded>
      {/* Of a client whom somebody else coaches now. */}
      {isRefused && <UnsentMessages clientId={clientId} />}
      {thread.isOffline && (
        <OfflineThread clientId={clientId} label={words.write.toClient(callName)} draft={draft}>
          <Text size="sm" c="dimmed">
            {words.readers.coach(callName)}
          </Text>
        </OfflineThread>
      )}
    </Sheet>
  );
}

function Writing({
  data,
  client,
  draft,
  replyTo,
}: {
  data: Thread;
  client: PlannedFor;
  draft: KeptText;
  replyTo: ReturnType<typeof replyIn>;
}) {
  const { writing, clientId, coach } = data;
  const { callName } = client;
  switch (writing) {
    case 'OFF':
      return <Text className={classes.line}>{words.off.coach}</Text>;
    case 'ARCHIVED':
      return <Text className={classes.line}>{words.archived.coach(callName)}</Text>;
    case 'NOT_JOINED':
      return <Text className={classes.line}>{words.notJoined(callName)}</Text>;
    case 'OPEN':
      return (
        <>
          <Composer
            label={writeLabel('COACH', { coach: coach.name, client: callName })}
            clientId={clientId}
            draft={draft}
            replyTo={replyTo}
            tools={<CoachTools draft={draft} client={client} />}
          />
          <Text size="sm" c="dimmed">
            {words.readers.coach(callName)}
          </Text>
        </>
      );
    default:
      return assertNever(writing);
  }
}
