import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCalendarPlus, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { PageHeader } from '../../../shared/ui';
import { deviceZone, localDateOf, reachByWords, timeWords, useNow } from '../../../shared/words';
import { sessionDialog } from '../../sessions';
import type { ClientData } from '../types';
import { ArchiveDialog } from './ArchiveDialog';
import { InvitationLine } from '../invitations/InvitationLine';
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
                Restore
              </Button>
            ) : (
              <Button
                variant="light"
                leftSection={<IconCalendarPlus size={18} stroke={1.7} aria-hidden="true" />}
                onClick={() => sessionDialog.open({ client: profile })}
              >
                Plan a session
              </Button>
            )}
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="subtle" size="lg" aria-label={`More for ${profile.callName}`}>
                  <IconDots size={20} aria-hidden="true" />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setDialog('profile')}>Edit the profile</Menu.Item>
                <Menu.Item onClick={() => setDialog('transfer')}>
                  Transfer to another coach
                </Menu.Item>
                {!archived && <Menu.Item onClick={() => setDialog('archive')}>Archive</Menu.Item>}
                {archived && profile.joinedAt && !profile.accessEndedAt && (
                  <Menu.Item onClick={() => void endAccess()}>End access</Menu.Item>
                )}
                {profile.accessEndedAt && (
                  <Menu.Item onClick={() => void giveBackAccess()}>Give access back</Menu.Item>
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
          Archived. Everything is kept.{' '}
          {profile.accessEndedAt
            ? `${profile.callName} can’t sign in here.`
            : `${profile.callName} can still sign in and reads your message.`}
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
    !profile.name.startsWith(profile.callName) && `Called ${profile.callName}`,
    profile.pronouns,
    clockThere(profile.timeZone, now),
    reachByWords(profile.reachBy),
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

/** "07:40 there, Tuesday" if the client's local time differs from the reader's, otherwise nothing. */
function clockThere(zone: string, now: number): string | null {
  const there = timeWords(now, zone);
  const sameDay = localDateOf(now, zone) === localDateOf(now);
  if (there === timeWords(now) && sameDay) return null;
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: zone }).format(now);
  return `${there} there now${sameDay ? '' : `, ${day}`}${zone === deviceZone() ? '' : ` (${zone.split('/').pop()?.replaceAll('_', ' ')})`}`;
}
