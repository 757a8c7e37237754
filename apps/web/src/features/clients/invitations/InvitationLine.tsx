import {
  InvitationOfClientDocument,
  ResendClientInvitationDocument,
  type CoachProfilePartsFragment,
  type InvitationOfClientQuery,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useChange } from '../../../shared/ui';
import { Sentence, When } from '../../../shared/words';
import { CorrectAddress } from '../../practices';
import { words } from './invitations.words';
import classes from '../client.module.css';

/** For a client who hasn't joined yet: the state of the invitation, and a way to send it again. */
export function InvitationLine({ profile }: { profile: CoachProfilePartsFragment }) {
  const { data } = useQuery(InvitationOfClientDocument, { variables: { clientId: profile.id } });
  const resend = useChange(ResendClientInvitationDocument, {
    says: words.line.resent(profile.email),
  });
  const invitation = data?.invitations.edges[0]?.node;
  return (
    <div className={classes.strip} role="status">
      <span>
        <State profile={profile} invitation={invitation} />
      </span>
      {invitation && invitation.status !== 'ACCEPTED' && (
        <Group gap="xs">
          <CorrectAddress invitation={invitation} />
          <Button
            size="compact-sm"
            variant="light"
            loading={resend.busy}
            onClick={() => void resend.run({ invitationId: invitation.id })}
          >
            {words.line.resend}
          </Button>
        </Group>
      )}
    </div>
  );
}

type Invitation = InvitationOfClientQuery['invitations']['edges'][number]['node'];

function State({
  profile: { callName },
  invitation,
}: {
  profile: CoachProfilePartsFragment;
  invitation: Invitation | undefined;
}) {
  switch (invitation?.status) {
    case 'PENDING':
      return (
        <Sentence
          text={words.line.pending}
          name={callName}
          sent={<When at={invitation.sentAt} say="ago" />}
          until={<When at={invitation.expiresAt} />}
        />
      );
    case 'EXPIRED':
      return words.line.expired(callName);
    case 'REVOKED':
      return words.line.withdrawn(callName);
    default:
      return words.line.notJoined(callName);
  }
}
