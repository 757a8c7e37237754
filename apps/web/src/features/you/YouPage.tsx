import { Anchor, Button, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { MyProfileDocument } from '@footing/contract';
import { Link } from 'react-router';
import { useSignOut } from '../../app/shells/useSignOut';
import { useMe } from '../../shared/session/store';
import { OtherPersonsPanel } from '../../shared/other-person';
import { Loaded, Page, PageHeader, Sheet } from '../../shared/ui';
import { ReminderSettings } from '../reminders';
import { ScreenLockSettings } from '../screen-lock';
import { EarlierPersonBoundary } from './EarlierPersonBoundary';
import { OtherPractices } from './OtherPractices';
import { ProfileForm } from './ProfileForm';
import { ColorSchemeChoice } from '../../shared/ui/ColorSchemeChoice';
import { BoundarySection } from './BoundarySection';
import classes from './you.module.css';

/** The client's own page: profile, who reads what, and ways to leave. */
export function YouPage() {
  const { account } = useMe();
  const query = useQuery(MyProfileDocument);
  return (
    <Page>
      <PageHeader title="You">{account.name}</PageHeader>
      <Loaded query={query}>
        {({ myProfile }) => (
          <>
            <Sheet title="About you">
              <ProfileForm profile={myProfile} />
            </Sheet>
            <div className={classes.section}>
              <BoundarySection profile={myProfile} />
            </div>
            <div className={classes.section}>
              <OtherPersonsPanel
                profile={myProfile}
                isCoach={false}
                earlier={(person) => <EarlierPersonBoundary profile={myProfile} person={person} />}
              />
            </div>
            <div className={classes.section}>
              <Sheet title="Is everyone safe?">
                <Text>
                  Questions for you alone, in both directions, and where to get help. If outreach is
                  paused for safety, you can see there what happens next.
                </Text>
                <Anchor component={Link} to="/safety" className={classes.link}>
                  Look at it
                </Anchor>
              </Sheet>
            </div>
            <div className={classes.section}>
              <Sheet title="Who can read what, and who did">
                <Text>
                  You decide what {myProfile.coach.name} can read of what you write. Each time
                  someone reads something of yours, it is listed there.
                </Text>
                <Anchor component={Link} to="/you/readers" className={classes.link}>
                  See it, and choose
                </Anchor>
              </Sheet>
            </div>
            <div className={classes.section}>
              <Sheet title="Agreement and privacy">
                <Text>
                  What you agreed to and when, in full. You can take back your consent to health and
                  relationship data there.
                </Text>
                <Anchor component={Link} to="/you/terms" className={classes.link}>
                  Read it
                </Anchor>
              </Sheet>
            </div>
            <div className={classes.section}>
              <ReminderSettings />
            </div>
          </>
        )}
      </Loaded>
      <div className={classes.section}>
        <Sheet title="Light or dark">
          <ColorSchemeChoice fullWidth styles={{ innerLabel: { color: 'var(--footing-ink)' } }} />
        </Sheet>
      </div>
      <div className={classes.section}>
        <ScreenLockSettings />
      </div>
      <OtherPractices />
      <div className={classes.section}>
        <SignIn email={account.email} />
      </div>
    </Page>
  );
}

function SignIn({ email }: { email: string }) {
  const signOut = useSignOut();
  return (
    <Sheet title="Your sign-in">
      <Text>{email}</Text>
      <Anchor component={Link} to="/account" className={classes.link}>
        Password, email, and where you’re signed in
      </Anchor>
      <div className={classes.out}>
        <Button variant="light" size="md" onClick={() => void signOut()}>
          Sign out
        </Button>
      </div>
    </Sheet>
  );
}
