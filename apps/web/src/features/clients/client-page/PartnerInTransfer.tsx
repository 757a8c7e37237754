import { CoupleOfClientDocument, type CoachProfilePartsFragment } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Radio, Stack } from '@mantine/core';
import { words as all } from './client-page.words';

const words = all.transfer;

/** What the caller chose: null, nothing yet. */
export type PartnerChoice = 'BOTH' | 'ALONE' | null;

/** The partner with whom the client works as a couple, or is asked to; undefined if there is none, or while it loads. */
export function usePartnerOf(clientId: string) {
  const { data } = useQuery(CoupleOfClientDocument, { variables: { clientId } });
  const couple = data?.coupleOf?.couple;
  if (!couple || couple.state === 'ENDED') return undefined;
  return couple.partners.find((each) => each.clientId !== clientId);
}

/** A couple has one coach: whether the other one goes, too. */
export function PartnerInTransfer({
  profile,
  partner,
  value,
  onChange,
}: {
  profile: CoachProfilePartsFragment;
  partner: { callName: string };
  value: PartnerChoice;
  onChange: (choice: PartnerChoice) => void;
}) {
  const { callName } = profile;
  return (
    <Radio.Group
      label={words.partner(callName, partner.callName)}
      value={value}
      onChange={(choice) => onChange(choice as PartnerChoice)}
    >
      <Stack gap="xs" mt="xs">
        <Radio
          value="BOTH"
          label={words.both(callName, partner.callName)}
          description={words.bothMeaning}
        />
        <Radio value="ALONE" label={words.alone(callName)} description={words.aloneMeaning} />
      </Stack>
    </Radio.Group>
  );
}
