import { SafetyDueDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { Sentence } from '../../shared/words/Sentence';
import classes from './safety.module.css';
import { words as all } from './safety.words';

const words = all.due;

/** Suggests the safety questions if they were never answered or a month ago. A hold is shown elsewhere. */
export function SafetyDue() {
  const { data } = useQuery(SafetyDueDocument);
  if (!data || data.safetyCheck.isFresh || data.safetyCheck.hold) return null;
  return (
    <p className={classes.due}>
      <Sentence
        text={data.safetyCheck.checkedAt ? words.answeredLongAgo : words.neverAnswered}
        link={<Link to="/safety">{words.link}</Link>}
      />
    </p>
  );
}
