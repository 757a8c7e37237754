import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { useSignOut } from '../../../app/shells/useSignOut';
import { useMe } from '../../../shared/session/store';
import { Page, PageHeader, Sheet } from '../../../shared/ui';
import { AwayForm } from '../../follow-ups';
import { ReplyAddress } from '../../practices';
import { ChangeEmail } from './ChangeEmail';
import { ChangePassword } from './ChangePassword';
import { EndedAccess } from '../invitation/EndedAccess';
import { MyPractices } from './MyPractices';
import { ColorSchemeChoice } from '../../../shared/ui/ColorSchemeChoice';
import { SignInList } from './SignInList';

export function AccountPage() {
  const { account, member } = useMe();
  const worksHere = member?.role === 'OWNER' || member?.role === 'COACH';
  const signOut = useSignOut();
  return (
    <Page>
      <PageHeader
        title="Your account"
        actions={
          <Button variant="default" onClick={() => void signOut()}>
            Sign out
          </Button>
        }
      >
        {account.name}, {account.email}
      </PageHeader>
      <EndedAccess />
      <Sheet title="Light and dark">
        <ColorSchemeChoice />
      </Sheet>
      {member?.role === 'CLIENT' && (
        <Sheet title="Agreement and privacy">
          <Anchor component={Link} to="/you/terms">
            What you agreed to, and taking back your consent
          </Anchor>
        </Sheet>
      )}
      <MyPractices />
      {worksHere && <AwayForm />}
      {worksHere && <ReplyAddress />}
      <Sheet title="Mail address">
        <ChangeEmail />
      </Sheet>
      <Sheet title="Password">
        <ChangePassword />
      </Sheet>
      <SignInList />
    </Page>
  );
}
