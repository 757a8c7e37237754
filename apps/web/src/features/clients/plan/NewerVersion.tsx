import { useQuery } from '@apollo/client/react';
import { NewerVersionOfPlanDocument, type PlanOfferPartsFragment } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { offerWords } from '../../../shared/plan-changes';
import { Sentence, When } from '../../../shared/words';
import type { Plan } from '../types';
import { words as all } from './plan.words';
import classes from '../client.module.css';

const words = all.newer;

/** One line: that a newer version can be offered, or what became of the offer. */
export function NewerVersion({ plan: { id, clientId, callName } }: { plan: Plan }) {
  const { data } = useQuery(NewerVersionOfPlanDocument, { variables: { planId: id } });
  const newest = data?.newerVersions[0];
  const line = data && lineOf(data.planOffer ?? null, newest?.number ?? null, callName);
  if (!line) return null;
  const { text, link, offer } = line;
  return (
    <p className={classes.newerVersion}>
      <Sentence
        text={text}
        when={offer && <When at={offer.answeredAt ?? offer.at} say="day" />}
        until={offer?.revertUntil && <When at={offer.revertUntil} say="day" />}
      />{' '}
      <Anchor component={Link} to={`/clients/${clientId}/plan/newer-version`}>
        {link}
      </Anchor>
    </p>
  );
}

interface Line {
  text: string;
  link: string;
  offer?: PlanOfferPartsFragment;
}

function lineOf(
  offer: PlanOfferPartsFragment | null,
  newest: number | null,
  name: string,
): Line | null {
  if (offer?.canAccept) {
    return { text: offerWords.offered(name, offer.toNumber), link: words.see, offer };
  }
  if (offer?.revertUntil) {
    return { text: offerWords.accepted(name, offer.toNumber), link: words.changed, offer };
  }
  if (newest === null) return null;
  // An even newer version is news again.
  if (offer?.state === 'DECLINED' && offer.toNumber === newest) {
    return { text: offerWords.declined(name, newest), link: words.open, offer };
  }
  return { text: words.available(newest), link: words.offer };
}
