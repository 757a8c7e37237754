import {
  ChangeRoleDocument,
  RemoveMemberDocument,
  type PracticePartsFragment,
} from '@footing/contract';
import { Button, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { refreshSession } from '../../shared/session/refresh';
import { useMembership } from '../../shared/session/store';
import { confirmThat, Sheet, useChange } from '../../shared/ui';
import { roleWords } from '../../shared/words';
import classes from './practices.module.css';
import { words as all } from './practices.words';

const words = all.members;

type Member = PracticePartsFragment['members'][number];

/** The staff of the practice. Clients are on a page of their own. */
export function Members({
  practice,
  actions,
}: {
  practice: PracticePartsFragment;
  actions: ReactNode;
}) {
  const owns = useMembership().role === 'OWNER';
  return (
    <Sheet title={words.title} actions={actions}>
      <ul className={classes.people}>
        {practice.members.map((member) => (
          <li key={member.id}>
            <div className={classes.who}>
              <Text fw={550}>
                {member.name}
                {member.you && <span className={classes.you}> {words.you}</span>}
              </Text>
              <Text size="sm" c="dimmed">
                {member.email}
              </Text>
            </div>
            <Text className="footing-figures">{words.clients(member.clientCount)}</Text>
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
    const { name } = member;
    const sure = await confirmThat(
      toOwner
        ? {
            title: words.makeOwnerSure(name),
            words: words.makeOwnerSays(name),
            yes: words.makeOwner,
          }
        : {
            title: words.makeCoachSure(name),
            words: words.makeCoachSays(name),
            yes: words.makeCoach,
          },
    );
    if (sure) await changeRole.run({ memberId: member.id, role: toOwner ? 'OWNER' : 'COACH' });
  };
  const removeMember = async () => {
    const sure = await confirmThat({
      title: member.you ? words.leaveSure : words.removeSure(member.name),
      words: member.you ? words.leaveSays : words.removeSays(member.name),
      yes: member.you ? words.leaveYes : words.removeYes,
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
          aria-label={words.menu(member.name)}
          loading={changeRole.busy || remove.busy}
        >
          <IconDots size={20} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void change()}>
          {toOwner ? words.makeOwner : words.makeCoach}
        </Menu.Item>
        <Menu.Item c="var(--footing-danger-text)" onClick={() => void removeMember()}>
          {member.you ? words.leave : words.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
