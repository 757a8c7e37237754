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
import { assertNever, roleWords, Sentence, When } from '../../shared/words';
import { CorrectAddress } from '.';
import classes from './practices.module.css';
import { words as all } from './practices.words';

const words = all.invitations;

/** Pending invitations of coaches and clients, in pages. */
export function Invitations() {
  const owns = useMembership().role === 'OWNER';
  return (
    <>
      {owns && (
        <InvitationList as="STAFF" title={words.coaches} searchLabel={words.searchCoaches} />
      )}
      <InvitationList as="CLIENT" title={words.clients} searchLabel={words.searchClients} />
    </>
  );
}

/** The length from which a list gets a search field. */
const WORTH_SEARCHING = 10;

function InvitationList({
  as,
  title,
  searchLabel,
}: {
  as: InvitedAs;
  title: string;
  searchLabel: string;
}) {
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
          aria-label={searchLabel}
          placeholder={words.searchSays}
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
            <Text c="dimmed">{searched ? words.noMatch : words.none}</Text>
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
                    {words.more}
                  </Button>
                  <Text c="dimmed" size="sm">
                    {words.shown(edges.length, total)}
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
    done: () => toast.done(words.sentAgain(email)),
  });
  const revoke = useChange(RevokeInvitationDocument, {
    says: words.withdrawn,
    refetchQueries: ['Invitations'],
  });
  const withdraw = async () => {
    const sure = await confirmThat({
      title: words.withdrawSure,
      words: words.withdrawSays(name || email),
      yes: words.withdraw,
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
            {words.sendAgain}
          </Button>
          {status === 'PENDING' && (
            <Button
              size="compact-md"
              variant="subtle"
              loading={revoke.busy}
              onClick={() => void withdraw()}
            >
              {words.withdraw}
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
        <Sentence
          text={words.pending}
          sent={<When at={sentAt} say="ago" />}
          until={<When at={expiresAt} say="day" />}
        />
      );
    case 'ACCEPTED':
      return words.accepted;
    case 'REVOKED':
      return words.revoked;
    case 'EXPIRED':
      return <Sentence text={words.expired} when={<When at={expiresAt} say="when" />} />;
    default:
      return assertNever(status);
  }
}
