import { LinkedPartnerDocument, PartnerBeforeApprovalDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { boundaryWords } from '../../shared/words';
import { words as all } from './client-links.words';

const words = all.beforeApproval;

/** Shown before a linked client's outreach is approved: the other client's state, or who to ask. */
export default function PartnerBeforeApproval({ clientId }: { clientId: string }) {
  const { data } = useQuery(LinkedPartnerDocument, { variables: { clientId } });
  const link = data?.linkedPartner;
  if (!link) return null;
  if (link.partnerId === null) return <Text size="sm">{words.askOwner}</Text>;
  return <PartnerNow id={link.partnerId} name={link.partnerName ?? words.someone} />;
}

function PartnerNow({ id, name }: { id: string; name: string }) {
  const { data } = useQuery(PartnerBeforeApprovalDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <Text size="sm">{words.checking(name)}</Text>;
  const { safetyHold, boundary } = data.client.profile;
  return (
    <Text size="sm">
      {words.isClient(name)} {safetyHold && `${words.paused(name)} `}
      {words.boundary(name, boundaryWords(boundary))}
    </Text>
  );
}
