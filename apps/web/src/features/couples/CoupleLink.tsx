import { useQuery } from '@apollo/client/react';
import { CoupleOfClientDocument, type CouplePartsFragment } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import classes from './couples.module.css';
import { words as all } from './for-coaches.words';

const words = all.link;

/** Beside each of the two: whether they work as a couple, and where to guide it. */
export default function CoupleLink({ clientId }: { clientId: string }) {
  const { data } = useQuery(CoupleOfClientDocument, {
    variables: { clientId },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.coupleOf;
  if (!found) return null;
  const says = found.couple && wordsOf(found.couple, clientId);
  // Without a link there is nobody to ask about.
  if (!says && found.proposalBarriers.includes('NOT_LINKED')) return null;
  return (
    <p
      className={`${classes.linkLine} footing-screen-only`}
      {...(found.couple && found.couple.waitsFor.length > 0 && { 'data-waiting': true })}
    >
      {says && <span>{says}</span>}
      <Anchor component={Link} to={`/clients/${clientId}/couple`} size="sm">
        {says ? words.open : words.ask}
      </Anchor>
    </p>
  );
}

function wordsOf({ state, partners, waitsFor }: CouplePartsFragment, clientId: string) {
  if (state === 'ENDED') return null;
  const other = partners.find((partner) => partner.clientId !== clientId);
  const own = partners.find((partner) => partner.clientId === clientId);
  return words.state(state, {
    name: own?.callName ?? words.other,
    other: other?.callName ?? words.other,
    isWaiting: waitsFor.length > 0,
  });
}
