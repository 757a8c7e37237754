import {
  ChangeRoleDocument,
  RemoveMemberDocument,
  type PracticePartsFragment,
} from '@footing/contract';
import { Button, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { refreshSession } from '../../shared/session/refresh';
import { useMembership } from '../../shared/session/store';
import { confirmThat, Sheet, useChange } from '../../shared/ui';
import { roleWords } from '../../shared/words';
import classes from './practices.module.css';

type Member = PracticePartsFragment['members'][number];

/** The staff of the practice. Clients are on a page of their own. */
export function Members({ practice }: { practice: PracticePartsFragment }) {
  const owns = useMembership().role === 'OWNER';
  return (
    <Sheet title="Coaches">
      <ul className={classes.people}>
        {practice.members.map((member) => (
          <li key={member.id}>
            <div className={classes.who}>
              <Text fw={550}>
                {member.name}
                {member.you && <span className={classes.you}> (you)</span>}
              </Text>
              <Text size="sm" c="dimmed">
                {member.email}
              </Text>
            </div>
            <Text className="footing-figures">{clientsWords(member.clientCount)}</Text>
            <Text>{roleWords(member.role)}</Text>
            {owns ? <MemberMenu member={member} /> : <span />}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function MemberMenu({ member }: { member: Member }) {
  // An owner who gives up their own role gets other pages with the next token.
  const done = () => {
    if (member.you) void refreshSession();
  };
  const changeRole = useChange(ChangeRoleDocument, { done });
  const remove = useChange(RemoveMemberDocument, { done });
  const toOwner = member.role !== 'OWNER';

  const change = async () => {
    const words = toOwner
      ? `${member.name} can then invite and remove coaches, and change the practice.`
      : `${member.name} keeps all clients, and can no longer invite or remove coaches.`;
    const sure = await confirmThat({
      title: toOwner ? `Make ${member.name} an owner?` : `Make ${member.name} a coach?`,
      words,
      yes: toOwner ? 'Make an owner' : 'Make a coach',
    });
    if (sure) await changeRole.run({ memberId: member.id, role: toOwner ? 'OWNER' : 'COACH' });
  };
  const removeMember = async () => {
    const sure = await confirmThat({
      title: member.you ? 'Leave this practice?' : `Remove ${member.name}?`,
      words: member.you
        ? 'You can no longer open it. What you wrote stays with the practice.'
        : `${member.name} can no longer open this practice. Notes and plans stay here.`,
      yes: member.you ? 'Leave' : 'Remove',
      deletes: true,
    });
    if (sure) await remove.run({ memberId: member.id });
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          px="xs"
          aria-label={`What can be done with ${member.name}`}
          loading={changeRole.busy || remove.busy}
        >
          <IconDots size={20} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void change()}>
          {toOwner ? 'Make an owner' : 'Make a coach'}
        </Menu.Item>
        <Menu.Item color="rust" onClick={() => void removeMember()}>
          {member.you ? 'Leave this practice' : 'Remove from the practice'}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const clientsWords = (count: number): string => (count === 1 ? '1 client' : `${count} clients`);
