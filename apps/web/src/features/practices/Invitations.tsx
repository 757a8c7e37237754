import { useQuery } from '@apollo/client/react';
import {
  InvitationsDocument,
  ResendInvitationDocument,
  RevokeInvitationDocument,
  type InvitationPartsFragment,
  type InvitedAs,
} from '@footing/contract';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { faultMessage } from '../../shared/session/faults';
import { useMembership } from '../../shared/session/store';
import { confirmThat, Loaded, LoadingState, Sheet, toast, useChange } from '../../shared/ui';
import { assertNever, roleWords, When } from '../../shared/words';
import { CorrectAddress } from '.';
import classes from './practices.module.css';

/** Pending invitations of coaches and clients, in pages. */
export function Invitations() {
  const owns = useMembership().role === 'OWNER';
  return (
    <>
      {owns && <InvitationList as="STAFF" title="Invited coaches" />}
      <InvitationList as="CLIENT" title="Invited clients" />
    </>
  );
}

/** The length from which a list gets a search field. */
const WORTH_SEARCHING = 10;

function InvitationList({ as, title }: { as: InvitedAs; title: string }) {
  const [search, setSearch] = useState('');
  const [searched] = useDebouncedValue(search.trim(), 250);
  const [most, setMost] = useState(0);
  const query = useQuery(InvitationsDocument, { variables: { as, search: searched || null } });
  const { data, fetchMore } = query;
  const [loading, setLoading] = useState(false);
  const total = data?.invitations.totalCount ?? 0;
  if (!searched && total !== most && data) setMost(total);
  const more = async () => {
    setLoading(true);
    await fetchMore({ variables: { after: data?.invitations.pageInfo.endCursor } }).catch(
      (error: unknown) => toast.problem(faultMessage(error)),
    );
    setLoading(false);
  };
  return (
    <Sheet title={title}>
      {most > WORTH_SEARCHING && (
        <TextInput
          aria-label={`Search ${title.toLowerCase()}`}
          placeholder="Name or email"
          type="search"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          maxLength={200}
          maw="24rem"
          mb="sm"
        />
      )}
      <Loaded query={query} skeleton={<LoadingState lines={2} />}>
        {({ invitations: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Text c="dimmed">
              {searched
                ? 'No pending invitation matches.'
                : 'No pending invitations. People you invite appear here until they join.'}
            </Text>
          ) : (
            <>
              <ul className={`${classes.people} ${classes.invited}`}>
                {edges.map(({ node }) => (
                  <InvitationRow key={node.id} invitation={node} />
                ))}
              </ul>
              {pageInfo.hasNextPage && (
                <Group mt="sm">
                  <Button variant="default" loading={loading} onClick={() => void more()}>
                    Show more
                  </Button>
                  <Text c="dimmed" size="sm">
                    {edges.length} of {total}
                  </Text>
                </Group>
              )}
            </>
          )
        }
      </Loaded>
    </Sheet>
  );
}

function InvitationRow({ invitation }: { invitation: InvitationPartsFragment }) {
  const { id, name, email, role, status } = invitation;
  const resend = useChange(ResendInvitationDocument, {
    done: () => toast.done(`Sent again to ${email}. The earlier link no longer works.`),
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
      <Text c="dimmed">
        {role !== 'CLIENT' && `${roleWords(role)}. `}
        <StatusWords invitation={invitation} />
      </Text>
      {open ? (
        <Group gap="xs" className={classes.acts}>
          <CorrectAddress invitation={invitation} />
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
          Sent <When at={sentAt} say="ago" />. The link works until{' '}
          <When at={expiresAt} say="day" />.
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
