import type { CouplePartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { Sentence, When } from '../../shared/words';
import classes from './couples.module.css';
import { words as all } from './for-coaches.words';

const words = all.partner;

type Partner = CouplePartsFragment['partners'][number];

/** What each of the two answered, and what keeps them out of joint work: that there is a pause, never why. */
export function Partners({ couple }: { couple: CouplePartsFragment }) {
  return (
    <ul className={classes.partners}>
      {couple.partners.map((partner) => (
        <li key={partner.clientId} className={classes.partner}>
          <Link to={`/clients/${partner.clientId}/couple`}>{partner.callName}</Link>
          {couple.state === 'PROPOSED' && <Answer partner={partner} />}
          {partner.leftAt && (
            <p>
              <Sentence
                text={words.left}
                when={<When at={partner.leftAt} say="ago" />}
                name={partner.callName}
              />
            </p>
          )}
          {partner.barriers.map((barrier) => {
            const says = words.barrier(barrier, partner.callName);
            return says && <p key={barrier}>{says}</p>;
          })}
        </li>
      ))}
    </ul>
  );
}

function Answer({ partner: { answer, answeredAt } }: { partner: Partner }) {
  if (!answer || !answeredAt) return <p>{words.open}</p>;
  return (
    <p>
      <Sentence
        text={answer === 'YES' ? words.yes : words.no}
        when={<When at={answeredAt} say="ago" />}
      />
    </p>
  );
}
