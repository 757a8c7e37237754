import {
  MyFollowUpsDocument,
  NotifyOwnerDocument,
  type FollowUpPartsFragment,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Checkbox, Text } from '@mantine/core';
import { Fragment } from 'react';
import { useMembership } from '../../shared/session/store';
import { Sheet, useChange } from '../../shared/ui';
import { doneWords, Sentence, sentWords, When } from '../../shared/words';
import { NOBODY_WATCHES } from '../../shared/words/care-words';
import { words as all } from './follow-ups.words';
import { chainsOf, type Chain } from './passed-on';
import classes from './follow-ups.module.css';

const words = all.forClient;

/** What was sent to the coach, when, who has seen it, and that nobody watches around the clock. */
export function SentToCoach({ kind }: { kind?: FollowUpPartsFragment['kind'] }) {
  const { data } = useQuery(MyFollowUpsDocument, { fetchPolicy: 'cache-and-network' });
  const sent = (data?.myFollowUps ?? []).filter((each) => !kind || each.kind === kind);
  if (sent.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title={words.title}>
        <ul className={classes.list}>
          {chainsOf(sent).map((chain) => (
            <li key={chain.last.id}>
              <Sent chain={chain} />
            </li>
          ))}
        </ul>
        <Text size="sm">{NOBODY_WATCHES}</Text>
      </Sheet>
    </div>
  );
}

function Sent({ chain: { passedOn, last: followUp } }: { chain: Chain<FollowUpPartsFragment> }) {
  const { escalatedAt, alsoSentTo, seenAt, seenBy } = followUp;
  const { sentAt, sentTo } = passedOn[0] ?? followUp;
  return (
    <>
      <Text fw={520}>{sentWords(followUp)}</Text>
      <Text size="sm">
        {sentAt ? (
          <Sentence text={words.sent} who={sentTo} when={<When at={sentAt} say="ago" />} />
        ) : (
          words.sentTo(sentTo)
        )}{' '}
        {passedOn.map((each) => (
          <Fragment key={each.id}>
            <Sentence
              text={words.passedOn}
              who={each.seenBy}
              colleague={each.passedTo}
              when={<When at={each.seenAt!} say="ago" />}
            />{' '}
          </Fragment>
        ))}
        {alsoSentTo.length > 0 && !escalatedAt && <>{words.alsoSentTo(alsoSentTo)} </>}
        {alsoSentTo.length > 0 && escalatedAt && (
          <>
            <Sentence
              text={words.alsoSent}
              who={words.listed(alsoSentTo)}
              when={<When at={escalatedAt} say="ago" />}
            />{' '}
          </>
        )}
        {seenAt ? (
          <Sentence
            text={words.seen}
            who={seenBy}
            done={doneWords(followUp, 'you')}
            when={<When at={seenAt} say="ago" />}
          />
        ) : (
          words.notSeen
        )}
      </Text>
      {!seenAt && followUp.hasOtherOwner && <AlsoTheOwner followUp={followUp} />}
    </>
  );
}

function AlsoTheOwner({ followUp: { id, ownerNotified } }: { followUp: FollowUpPartsFragment }) {
  const { practice } = useMembership();
  const notifyOwner = useChange(NotifyOwnerDocument, { says: words.tellingOwner });
  return (
    <Checkbox
      mt="xs"
      label={words.tellOwner(practice.name)}
      description={ownerNotified ? words.ownerTold : undefined}
      checked={ownerNotified}
      disabled={ownerNotified || notifyOwner.busy}
      onChange={() => void notifyOwner.run({ followUpId: id })}
    />
  );
}
