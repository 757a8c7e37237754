import { useQuery } from '@apollo/client/react';
import { SignatureOfClientDocument } from '@footing/contract';
import { Text } from '@mantine/core';
import { words as all } from './practice-terms.words';

const words = all.client;

/** For staff, if the practice asks for signatures: that a client has not signed the agreement in force. Empty otherwise. */
export default function SignatureNotice({ clientId }: { clientId: string }) {
  const { data } = useQuery(SignatureOfClientDocument, {
    variables: { clientId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data?.practice.asksSignature) return null;
  const { callName, terms } = data.client.profile;
  const signature = terms.find(({ kind }) => kind === 'AGREEMENT')?.signature;
  if (signature?.isCurrent) return null;
  return (
    <Text size="sm" className="footing-screen-only">
      {signature ? words.signedEarlier(callName) : words.notSigned(callName)}
    </Text>
  );
}
