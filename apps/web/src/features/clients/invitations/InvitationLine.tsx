import {
  InvitationOfClientDocument,
  ResendClientInvitationDocument,
  type CoachProfilePartsFragment,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useChange } from '../../../shared/ui';
import { When } from '../../../shared/words';
import { CorrectAddress } from '../../practices';
import classes from '../client.module.css';

/** For a client who hasn't joined yet: the state of the invitation, and a way to send it again. */
export function InvitationLine({ profile }: { profile: CoachProfilePartsFragment }) {
  const { data } = useQuery(InvitationOfClientDocument, { variables: { clientId: profile.id } });
  const resend = useChange(ResendClientInvitationDocument, {
    says: `A new link is on its way to ${profile.email}.`,
  });
  const invitation = data?.invitations.edges[0]?.node;
  return (
    <div className={classes.strip} role="status">
      <span>
        {profile.callName} hasn’t joined yet.{' '}
        {invitation?.status === 'PENDING' && (
          <>
            The link was sent <When at={invitation.sentAt} say="ago" /> and works until{' '}
            <When at={invitation.expiresAt} />.
          </>
        )}
        {invitation?.status === 'EXPIRED' && 'The link has expired.'}
        {invitation?.status === 'REVOKED' && 'The invitation was withdrawn.'}
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
            Send it again
          </Button>
        </Group>
      )}
    </div>
  );
}
