import { useQuery } from '@apollo/client/react';
import { MyProfileDocument } from '@footing/contract';
import { Loaded, Sheet } from '../../shared/ui';
import { ProfileForm } from './ProfileForm';
import { SubPage } from './SubPage';
import { words } from './you.words';

/** What the client likes to be called, their time zone, and how their coach can reach them. */
export function ProfilePage() {
  const query = useQuery(MyProfileDocument);
  return (
    <SubPage title={words.pages.profile.title} intro={words.profile.intro}>
      <Loaded query={query}>
        {({ myProfile }) => (
          <Sheet>
            <ProfileForm
              profile={myProfile}
              fields={['callName', 'pronouns', 'timeZone', 'reachBy', 'reachNote']}
            />
          </Sheet>
        )}
      </Loaded>
    </SubPage>
  );
}
