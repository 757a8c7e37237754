import { useQuery } from '@apollo/client/react';
import { MyProfileDocument } from '@footing/contract';
import { OtherPersonsPanel } from '../../shared/other-person';
import { Loaded, Sheet } from '../../shared/ui';
import { BoundarySection } from './BoundarySection';
import { EarlierPersonBoundary } from './EarlierPersonBoundary';
import { ProfileForm } from './ProfileForm';
import { SubPage } from './SubPage';
import { words } from './you.words';

/** The other person's boundary and alias, and the people before them. */
export function OtherPersonPage() {
  const query = useQuery(MyProfileDocument);
  return (
    <SubPage title={words.pages.otherPerson.title}>
      <Loaded query={query}>
        {({ myProfile }) => (
          <>
            <BoundarySection profile={myProfile} />
            <Sheet title={words.otherPerson.alias}>
              <ProfileForm profile={myProfile} fields={['otherAlias']} />
            </Sheet>
            <OtherPersonsPanel
              profile={myProfile}
              isCoach={false}
              earlier={(person) => <EarlierPersonBoundary profile={myProfile} person={person} />}
            />
          </>
        )}
      </Loaded>
    </SubPage>
  );
}
