import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCalendarPlus, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { PageHeader } from '../../../shared/ui';
import { useNow } from '../../../shared/words';
import { sessionDialog } from '../../sessions';
import type { ClientData } from '../types';
import { ArchiveDialog } from './ArchiveDialog';
import { InvitationLine } from '../invitations/InvitationLine';
import { archivedWords, clockThereWords, words } from './client-page.words';
import { ProfileDialog } from './ProfileDialog';
import { TransferDialog } from './TransferDialog';
import { useArchive } from './useArchive';
import classes from '../client.module.css';
import { UserText } from '../../../shared/ui/UserText';

export function ClientHeader({ client }: { client: ClientData }) {
  const { profile } = client;
  const [dialog, setDialog] = useState<'profile' | 'transfer' | 'archive' | null>(null);
  const { restore, endAccess, giveBackAccess } = useArchive(profile);
  const archived = profile.archivedAt !== null;
  return (
    <>
      <PageHeader
        title={profile.name}
        actions={
          <>
            {archived ? (
              <Button variant="light" onClick={() => void restore()}>
                {words.header.restore}
              </Button>
            ) : (
              <Button
                variant="light"
                leftSection={<IconCalendarPlus size={18} stroke={1.7} aria-hidden="true" />}
                onClick={() => sessionDialog.open({ client: profile })}
              >
                {words.header.planSession}
              </Button>
            )}
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={words.header.more(profile.callName)}
                >
                  <IconDots size={20} aria-hidden="true" />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setDialog('profile')}>
                  {words.header.editProfile}
                </Menu.Item>
                <Menu.Item onClick={() => setDialog('transfer')}>{words.header.transfer}</Menu.Item>
                {!archived && (
                  <Menu.Item onClick={() => setDialog('archive')}>{words.header.archive}</Menu.Item>
                )}
                {archived && profile.joinedAt && !profile.accessEndedAt && (
                  <Menu.Item onClick={() => void endAccess()}>{words.header.endAccess}</Menu.Item>
                )}
                {profile.accessEndedAt && (
                  <Menu.Item onClick={() => void giveBackAccess()}>
                    {words.header.giveBackAccess}
                  </Menu.Item>
                )}
              </Menu.Dropdown>
            </Menu>
          </>
        }
      >
        <ProfileLine profile={profile} />
      </PageHeader>
      {archived && (
        <p className={classes.strip} role="status">
          {archivedWords(profile)}
        </p>
      )}
      {!profile.joinedAt && !archived && <InvitationLine profile={profile} />}
      {dialog === 'profile' && <ProfileDialog profile={profile} onClose={() => setDialog(null)} />}
      {dialog === 'archive' && <ArchiveDialog client={client} onClose={() => setDialog(null)} />}
      {dialog === 'transfer' && (
        <TransferDialog profile={profile} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

function ProfileLine({ profile }: { profile: ClientData['profile'] }) {
  const now = useNow();
  const parts = [
    !profile.name.startsWith(profile.callName) && words.header.called(profile.callName),
    profile.pronouns,
    clockThereWords(profile.timeZone, now),
    words.header.reachBy[profile.reachBy],
    profile.reachNote,
    profile.email,
  ].filter(Boolean);
  return (
    <span className={classes.facts}>
      {parts.map((part) => (
        <UserText key={String(part)} as="span">
          {part}
        </UserText>
      ))}
    </span>
  );
}
