import { useQuery } from '@apollo/client/react';
import { MyCoupleDocument, UnreadOfCoupleDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import classes from './couple-asks.module.css';
import { words } from './couples.words';

/**
 * On Today: until the client has answered, that the coach has a question, and not which one; until they have read it, that the plan
 * for two changed, or that there are new messages.
 */
export default function CoupleAsks() {
  const { data } = useQuery(MyCoupleDocument);
  const couple = data?.myCouple;
  const isAsked = couple?.line === 'ASKED';
  const unread = useQuery(UnreadOfCoupleDocument, {
    variables: { id: couple?.id ?? '' },
    fetchPolicy: 'network-only',
    skip: couple?.line !== 'TOGETHER',
  });
  const hasMessages = (unread.data?.coupleMessages.unread ?? 0) > 0;
  if (!couple || (!isAsked && !hasMessages && couple.planEdits.length === 0)) return null;
  return (
    <p className={classes.ask}>
      <Anchor component={Link} to="/you/together">
        {isAsked
          ? words.todayAsks(couple.coachName)
          : hasMessages
            ? words.todayMessages
            : words.todayChanged(couple.coachName)}
      </Anchor>
    </p>
  );
}
