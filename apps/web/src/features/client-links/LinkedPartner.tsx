import {
  LinkClientsDocument,
  LinkedPartnerDocument,
  UnlinkClientsDocument,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../shared/ui';
import { ClientSelect, type SessionClient } from '../sessions';
import { capitalized, usePronouns } from '../../shared/words';

/** For staff: whether the client's other person is a client here too. No client ever sees this. */
export default function LinkedPartner({
  clientId,
  callName,
}: {
  clientId: string;
  callName: string;
}) {
  const query = useQuery(LinkedPartnerDocument, { variables: { clientId } });
  const [asking, setAsking] = useState(false);
  const { their } = usePronouns();
  const changed = { refetchQueries: ['LinkedPartner', 'CoachClient'] };
  const unlink = useChange(UnlinkClientsDocument, { ...changed, says: 'Unlinked.' });
  if (!query.data) return null;
  const link = query.data.linkedPartner;
  return (
    <Group gap="xs" mt="sm" className="footing-screen-only">
      {link ? (
        <>
          <Text size="sm">
            {link.partnerName
              ? `${link.partnerName} is ${callName}’s other person. Outreach needs your approval.`
              : `${callName}’s other person is a client here too. Outreach needs approval. Ask the owner first.`}
          </Text>
          {link.partnerId && (
            <Button
              size="compact-sm"
              variant="subtle"
              loading={unlink.busy}
              onClick={() => void unlink.run({ clientId })}
            >
              Unlink
            </Button>
          )}
        </>
      ) : (
        <Button size="compact-sm" variant="subtle" onClick={() => setAsking(true)}>
          {capitalized(their)} other person is a client here too
        </Button>
      )}
      {asking && (
        <LinkDialog clientId={clientId} callName={callName} onClose={() => setAsking(false)} />
      )}
    </Group>
  );
}

function LinkDialog({
  clientId,
  callName,
  onClose,
}: {
  clientId: string;
  callName: string;
  onClose: () => void;
}) {
  const [partner, setPartner] = useState<SessionClient | null>(null);
  const link = useChange(LinkClientsDocument, {
    refetchQueries: ['LinkedPartner', 'CoachClient'],
    says: 'Saved.',
    quiet: true,
    done: onClose,
  });
  return (
    <Modal opened onClose={onClose} title={`${callName}’s other person`}>
      <Stack>
        <Text size="sm">
          Outreach by either one then needs a coach’s approval, whatever their plans say. Neither of
          them sees this or learns that the other is a client here.
        </Text>
        <ClientSelect
          label={`${capitalized(usePronouns().their)} other person`}
          chosen={partner}
          choose={setPartner}
          error={link.fieldError('partnerId')}
        />
        <DialogFooter
          problem={link.problem}
          busy={link.busy}
          disabled={!partner}
          onCancel={onClose}
          onConfirm={() => partner && void link.run({ input: { clientId, partnerId: partner.id } })}
        >
          Save
        </DialogFooter>
      </Stack>
    </Modal>
  );
}
