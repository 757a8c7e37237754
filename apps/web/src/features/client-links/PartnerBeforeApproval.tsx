import { LinkedPartnerDocument, PartnerBeforeApprovalDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { boundaryWords } from '../../shared/words';

/** Shown before a linked client's outreach is approved: the other client's state, or who to ask. */
export default function PartnerBeforeApproval({ clientId }: { clientId: string }) {
  const { data } = useQuery(LinkedPartnerDocument, { variables: { clientId } });
  const link = data?.linkedPartner;
  if (!link) return null;
  if (link.partnerId === null) return <Text size="sm">Ask the owner first.</Text>;
  return <PartnerNow id={link.partnerId} name={link.partnerName ?? 'The other client'} />;
}

function PartnerNow({ id, name }: { id: string; name: string }) {
  const { data } = useQuery(PartnerBeforeApprovalDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <Text size="sm">Looking up {name} first…</Text>;
  const { safetyHold, boundary } = data.client.profile;
  return (
    <Text size="sm">
      {name} is also a client here.{' '}
      {safetyHold && 'Their outreach is paused after the safety questions. '}
      Their record on contact: {boundaryWords(boundary)}.
    </Text>
  );
}
