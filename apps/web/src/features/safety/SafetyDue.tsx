import { SafetyDueDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import classes from './safety.module.css';

/** Suggests the safety questions if they were never answered or a month ago. A hold is shown elsewhere. */
export function SafetyDue() {
  const { data } = useQuery(SafetyDueDocument);
  if (!data || data.safetyCheck.isFresh || data.safetyCheck.hold) return null;
  return (
    <p className={classes.due}>
      {data.safetyCheck.checkedAt
        ? 'It is a while since you looked at whether everyone is safe.'
        : 'There are a few plain questions about whether everyone is safe. The answers stay with you.'}{' '}
      <Link to="/safety">Look at them when it is quiet</Link>
    </p>
  );
}
