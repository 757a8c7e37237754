import { ClientFollowUpsDocument, type FollowUpPartsFragment } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { Sheet } from '../../shared/ui';
import { doneWords, needWords, Sentence, usePronouns, When } from '../../shared/words';
import { AcknowledgeButton } from './AcknowledgeButton';
import { words } from './follow-ups.words';
import classes from './follow-ups.module.css';

/** On a client's page: open follow-ups and who handled earlier ones. */
export default function ClientFollowUps({
  clientId,
  callName,
}: {
  clientId: string;
  callName: string;
}) {
  const { data } = useQuery(ClientFollowUpsDocument, {
    variables: { id: clientId },
    fetchPolicy: 'cache-and-network',
  });
  const followUps = data?.client.profile.followUps ?? [];
  if (followUps.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title={words.onClientPage.title}>
        <ul className={classes.list}>
          {followUps.slice(0, 10).map((followUp) => (
            <li key={followUp.id} className={classes.row}>
              <Line followUp={followUp} callName={callName} />
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}

function Line({ followUp, callName }: { followUp: FollowUpPartsFragment; callName: string }) {
  const { id, sentAt, sentTo, seenAt, seenBy } = followUp;
  const { them } = usePronouns();
  const need = needWords(followUp, callName);
  return (
    <>
      <div>
        <Text fw={520}>{need}</Text>
        <Text size="sm">
          {sentAt ? (
            <Sentence
              text={words.onClientPage.sent}
              who={sentTo}
              when={<When at={sentAt} say="ago" />}
            />
          ) : (
            words.onClientPage.sentTo(sentTo)
          )}{' '}
          {seenAt && (
            <Sentence
              text={words.onClientPage.done}
              who={seenBy}
              done={doneWords(followUp, them)}
              when={<When at={seenAt} say="ago" />}
            />
          )}
        </Text>
      </div>
      {!seenAt && <AcknowledgeButton id={id} about={`${callName}, ${need}`} />}
    </>
  );
}
