import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { useSignOut } from '../../../app/shells/useSignOut';
import { useMe } from '../../../shared/session/store';
import { BackTo, Page, PageHeader, Sheet } from '../../../shared/ui';
import { AwayForm } from '../../follow-ups';
import { QuickRepliesOfStaff, ReadMarksOfStaff } from '../../messages';
import { ReplyAddress, StaffProfile } from '../../practices';
import { ChangeEmail } from './ChangeEmail';
import { ChangePassword } from './ChangePassword';
import { EndedAccess } from '../invitation/EndedAccess';
import { MyPractices } from './MyPractices';
import { ColorSchemeChoice } from '../../../shared/ui/ColorSchemeChoice';
import { SignInCodes } from './sign-in-codes/SignInCodes';
import { SignInList } from './SignInList';
import { words } from './account-page.words';

export function AccountPage() {
  const { account, member } = useMe();
  const worksHere = member?.role === 'OWNER' || member?.role === 'COACH';
  const signOut = useSignOut();
  return (
    <Page>
      {member?.role === 'CLIENT' && <BackTo to="/you">{words.back}</BackTo>}
      <PageHeader
        title={words.title}
        actions={
          <Button variant="default" onClick={() => void signOut()}>
            {words.signOut}
          </Button>
        }
      >
        {account.name}, {account.email}
      </PageHeader>
      <EndedAccess />
      <Sheet title={words.appearance}>
        <ColorSchemeChoice />
      </Sheet>
      {member?.role === 'CLIENT' && (
        <Sheet title={words.terms}>
          <Anchor component={Link} to="/you/terms">
            {words.readTerms}
          </Anchor>
        </Sheet>
      )}
      <MyPractices />
      {worksHere && <StaffProfile />}
      {worksHere && <AwayForm />}
      {worksHere && <ReplyAddress />}
      {worksHere && (
        <Sheet title={words.notifications.title}>
          <Anchor component={Link} to="/account/notifications">
            {words.notifications.open}
          </Anchor>
        </Sheet>
      )}
      {worksHere && <ReadMarksOfStaff />}
      {worksHere && <QuickRepliesOfStaff />}
      {worksHere && (
        <Sheet title={words.calendar.title}>
          <Anchor component={Link} to="/account/calendar">
            {words.calendar.open}
          </Anchor>
        </Sheet>
      )}
      <Sheet title={words.email.title}>
        <ChangeEmail />
      </Sheet>
      <Sheet title={words.password.title}>
        <ChangePassword />
      </Sheet>
      <SignInCodes />
      <SignInList />
    </Page>
  );
}
