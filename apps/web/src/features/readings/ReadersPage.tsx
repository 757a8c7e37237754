import { useQuery } from '@apollo/client/react';
import { ReadersDocument } from '@footing/contract';
import { BackTo, Loaded, Page, PageHeader } from '../../shared/ui';
import { ReadersByKind } from './ReadersByKind';
import { words } from './readings.words';

/** Who can read what, and who has read it, by kind. */
export function ReadersPage() {
  const query = useQuery(ReadersDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page>
      <BackTo to="/you">{words.back}</BackTo>
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      <Loaded query={query}>
        {({ readers, myProfile }) => <ReadersByKind readers={readers} profile={myProfile} />}
      </Loaded>
    </Page>
  );
}
