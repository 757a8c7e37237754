import { useQuery } from '@apollo/client/react';
import { PlanOfferDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Sentence, When } from '../../../shared/words';
import { useIsArchived } from '../../archiving';
import classes from './offer.module.css';
import { words as all } from './offer.words';

const words = all.notice;

/** On the page of the plan: a newer version to look at, or until when the client can go back. */
export function OfferNotice({ planId }: { planId: string }) {
  const isArchived = useIsArchived();
  const { data } = useQuery(PlanOfferDocument, { variables: { planId } });
  const offer = data?.planOffer;
  if (!offer || isArchived || !(offer.canAccept || offer.revertUntil)) return null;
  return (
    <p className={classes.notice}>
      {offer.revertUntil ? (
        <Sentence text={words.accepted} when={<When at={offer.revertUntil} say="day" />} />
      ) : (
        words.offered(offer.by)
      )}{' '}
      <Anchor component={Link} to="/plan/newer-version" className={classes.link}>
        {offer.revertUntil ? words.see : words.look}
      </Anchor>
    </p>
  );
}
