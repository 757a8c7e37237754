import { useQuery } from '@apollo/client/react';
import { ReadersDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Loaded, Page, PageHeader } from '../../shared/ui';
import { ReadersByKind } from './ReadersByKind';
import classes from './readings.module.css';
import { words } from './readings.words';

/** Who can read what, and who has read it, by kind. */
export function ReadersPage() {
  const query = useQuery(ReadersDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page>
      <Anchor component={Link} to="/you" className={classes.back}>
        {words.you}
      </Anchor>
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      <Loaded query={query}>
        {({ readers, myProfile }) => <ReadersByKind readers={readers} zone={myProfile.timeZone} />}
      </Loaded>
    </Page>
  );
}
