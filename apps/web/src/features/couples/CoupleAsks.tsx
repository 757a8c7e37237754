import { useQuery } from '@apollo/client/react';
import { MyCoupleDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import classes from './couple-asks.module.css';
import { words } from './couples.words';

/**
 * On Today: until the client has answered, that the coach has a question, and not which one; until they have read it, that the plan
 * for two changed.
 */
export default function CoupleAsks() {
  const { data } = useQuery(MyCoupleDocument);
  const couple = data?.myCouple;
  const isAsked = couple?.line === 'ASKED';
  if (!couple || (!isAsked && couple.planEdits.length === 0)) return null;
  return (
    <p className={classes.ask}>
      <Anchor component={Link} to="/you/together">
        {isAsked ? words.todayAsks(couple.coachName) : words.todayChanged(couple.coachName)}
      </Anchor>
    </p>
  );
}
