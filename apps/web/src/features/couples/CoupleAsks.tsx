import { useQuery } from '@apollo/client/react';
import { MyCoupleDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import classes from './couples.module.css';
import { words } from './couples.words';

/** On Today, until the client has answered: that the coach has a question, and not which one. */
export default function CoupleAsks() {
  const { data } = useQuery(MyCoupleDocument);
  const couple = data?.myCouple;
  if (couple?.line !== 'ASKED') return null;
  return (
    <p className={classes.ask}>
      <Anchor component={Link} to="/you/together">
        {words.todayAsks(couple.coachName)}
      </Anchor>
    </p>
  );
}
