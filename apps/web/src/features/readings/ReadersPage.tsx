import { useQuery } from '@apollo/client/react';
import { ReadersDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Loaded, Page, PageHeader } from '../../shared/ui';
import { ReadersByKind } from './ReadersByKind';
import classes from './readings.module.css';

/** Who can read what, and who has read it, by kind. */
export function ReadersPage() {
  const query = useQuery(ReadersDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page>
      <Anchor component={Link} to="/you" className={classes.back}>
        You
      </Anchor>
      <PageHeader title="Who can read what, and who did">
        Nobody reads your writing unseen. When someone reads something of yours, it is listed here,
        and nobody can remove it. Reads within one hour count as one.
      </PageHeader>
      <Loaded query={query}>
        {({ readers, myProfile }) => <ReadersByKind readers={readers} zone={myProfile.timeZone} />}
      </Loaded>
    </Page>
  );
}
