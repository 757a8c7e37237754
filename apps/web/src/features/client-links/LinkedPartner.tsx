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
import { words } from './client-links.words';

/** For staff: whether the client's other person is a client here too. No client ever sees this. */
export default function LinkedPartner({
  clientId,
  callName,
  alias,
}: {
  clientId: string;
  callName: string;
  /** What the other person is called here, if anything. */
  alias: string;
}) {
  const query = useQuery(LinkedPartnerDocument, { variables: { clientId } });
  const [asking, setAsking] = useState(false);
  const changed = { refetchQueries: ['LinkedPartner', 'CoachClient'] };
  const unlink = useChange(UnlinkClientsDocument, { ...changed, says: words.unlinked });
  if (!query.data) return null;
  const link = query.data.linkedPartner;
  return (
    <Group gap="xs" mt="sm" className="footing-screen-only">
      {link ? (
        <>
          <Text size="sm">
            {link.partnerName
              ? words.linked(link.partnerName, callName)
              : words.linkedToSomeone(callName)}
          </Text>
          {link.partnerId && (
            <Button
              size="compact-sm"
              variant="subtle"
              loading={unlink.busy}
              onClick={() => void unlink.run({ clientId })}
            >
              {words.unlink}
            </Button>
          )}
        </>
      ) : (
        <Button
          size="compact-sm"
          variant="subtle"
          className="footing-at-start"
          onClick={() => setAsking(true)}
        >
          {words.link(alias)}
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
    says: words.saved,
    quiet: true,
    done: onClose,
  });
  return (
    <Modal opened onClose={onClose} title={words.title(callName)}>
      <Stack>
        <Text size="sm">{words.says}</Text>
        <ClientSelect
          label={words.who}
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
          {words.save}
        </DialogFooter>
      </Stack>
    </Modal>
  );
}
