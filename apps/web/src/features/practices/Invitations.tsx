import { useQuery } from '@apollo/client/react';
import {
  InvitationsDocument,
  ResendInvitationDocument,
  RevokeInvitationDocument,
  type InvitationPartsFragment,
} from '@footing/contract';
import { Button, Group, Text } from '@mantine/core';
import { confirmThat, Loaded, LoadingState, Sheet, tell, useChange } from '../../shared/ui';
import { assertNever, roleWords, When } from '../../shared/words';
import classes from './practices.module.css';

/** Invitations to coaches and clients that are on their way, or lately were. */
export function Invitations() {
  const query = useQuery(InvitationsDocument);
  return (
    <Sheet title="Invitations">
      <Loaded query={query} skeleton={<LoadingState lines={2} />}>
        {({ invitations }) =>
          invitations.length === 0 ? (
            <Text c="dimmed">
              No pending invitations. People you invite appear here until they join.
            </Text>
          ) : (
            <ul className={classes.people}>
              {invitations.map((invitation) => (
                <InvitationRow key={invitation.id} invitation={invitation} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Sheet>
  );
}

function InvitationRow({ invitation }: { invitation: InvitationPartsFragment }) {
  const { id, name, email, role, status } = invitation;
  const resend = useChange(ResendInvitationDocument, {
    done: () => tell.done(`Sent again to ${email}. The earlier link no longer works.`),
  });
  const revoke = useChange(RevokeInvitationDocument, {
    says: 'The invitation was withdrawn.',
    refetchQueries: ['Invitations'],
  });
  const takeBack = async () => {
    const sure = await confirmThat({
      title: 'Withdraw this invitation?',
      words: `The link that ${name || email} was sent stops working. You can send a new one later.`,
      yes: 'Withdraw',
    });
    if (sure) await revoke.run({ invitationId: id });
  };
  const open = status === 'PENDING' || status === 'EXPIRED';
  return (
    <li>
      <div className={classes.who}>
        <Text fw={550}>{name || email}</Text>
        <Text size="sm" c="dimmed">
          {email}
        </Text>
      </div>
      <Text>{roleWords(role)}</Text>
      <Text c="dimmed">
        <StatusWords invitation={invitation} />
      </Text>
      {open ? (
        <Group gap="xs" className={classes.acts}>
          <Button
            size="compact-md"
            variant="light"
            loading={resend.busy}
            onClick={() => void resend.run({ invitationId: id })}
          >
            Send again
          </Button>
          {status === 'PENDING' && (
            <Button
              size="compact-md"
              variant="subtle"
              loading={revoke.busy}
              onClick={() => void takeBack()}
            >
              Take back
            </Button>
          )}
        </Group>
      ) : (
        <span />
      )}
    </li>
  );
}

function StatusWords({
  invitation: { status, sentAt, expiresAt },
}: {
  invitation: InvitationPartsFragment;
}) {
  switch (status) {
    case 'PENDING':
      return (
        <>
          Sent <When at={sentAt} say="ago" />, holds until <When at={expiresAt} say="day" />
        </>
      );
    case 'ACCEPTED':
      return 'Came in';
    case 'REVOKED':
      return 'Withdrawn';
    case 'EXPIRED':
      return (
        <>
          Ran out <When at={expiresAt} say="when" />
        </>
      );
    default:
      return assertNever(status);
  }
}
