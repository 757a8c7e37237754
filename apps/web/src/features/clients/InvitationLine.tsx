import {
  InvitationsOfClientsDocument,
  ResendClientInvitationDocument,
  type CoachProfilePartsFragment,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useChange } from '../../shared/ui';
import { When } from '../../shared/words';
import classes from './client.module.css';

/** For a client who hasn't joined yet: the state of the invitation, and a way to send it again. */
export function InvitationLine({ profile }: { profile: CoachProfilePartsFragment }) {
  const { data } = useQuery(InvitationsOfClientsDocument);
  const resend = useChange(ResendClientInvitationDocument, {
    says: `A new link is on its way to ${profile.email}.`,
  });
  const invitation = data?.invitations
    .filter(({ clientId }) => clientId === profile.id)
    .sort((one, other) => other.sentAt.localeCompare(one.sentAt))[0];
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
        <Button
          size="compact-sm"
          variant="light"
          loading={resend.busy}
          onClick={() => void resend.run({ invitationId: invitation.id })}
        >
          Send it again
        </Button>
      )}
    </div>
  );
}
