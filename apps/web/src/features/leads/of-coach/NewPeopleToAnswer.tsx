import { useQuery } from '@apollo/client/react';
import { LeadCountDocument } from '@footing/contract';
import { NewPeopleLine } from './NewPeopleLine';

/** For pages that don't know how many wait. */
export default function NewPeopleToAnswer() {
  const { data } = useQuery(LeadCountDocument, { fetchPolicy: 'cache-and-network' });
  return <NewPeopleLine count={data?.leads.filter(({ lapsedAt }) => !lapsedAt).length ?? 0} />;
}
