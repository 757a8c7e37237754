import type { ApolloCache } from '@apollo/client';
import { AcceptOfferDocument, DeclineOfferDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useChange } from '../../../shared/ui';
import { evictToday } from '../actions/evict-today';
import plan from '../plan.module.css';
import { words as all } from './offer.words';

const words = all.answer;

/** Yes, no, or later; no reason is asked for. */
export function AnswerOffer({ offerId }: { offerId: string }) {
  const accept = useChange(AcceptOfferDocument, { update: planMoved, says: words.accepted });
  const decline = useChange(DeclineOfferDocument, { update: evictToday, says: words.declined });
  return (
    <div>
      <p>{words.note}</p>
      <div className={plan.choices}>
        <Button
          size="md"
          loading={accept.busy}
          disabled={decline.busy}
          onClick={() => void accept.run({ offerId })}
        >
          {words.accept}
        </Button>
        <Button
          size="md"
          variant="light"
          loading={decline.busy}
          disabled={accept.busy}
          onClick={() => void decline.run({ offerId })}
        >
          {words.decline}
        </Button>
        <Button component={Link} to="/today" size="md" variant="subtle">
          {words.later}
        </Button>
      </div>
    </div>
  );
}

/** The plan and Today are read anew when they are shown. */
export function planMoved(cache: ApolloCache) {
  cache.evict({ fieldName: 'myPlan' });
  cache.evict({ fieldName: 'planEdits' });
  evictToday(cache);
}
