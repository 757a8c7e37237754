import { useQuery } from '@apollo/client/react';
import { VersionsInUseDocument, type VersionsInUseQuery } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMembership } from '../../../shared/session/store';
import { BackTo, EmptyState, Loaded, Page, PageHeader, Sheet, ShowMore } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import { Sentence, When } from '../../../shared/words';
import { RecallDialog } from './RecallDialog';
import { RecallNotice } from './RecallNotice';
import { words as all } from './versions.words';
import classes from './versions.module.css';

const words = all.inUse;
const VERSIONS_PER_PAGE = 50;

type Version = VersionsInUseQuery['versionsInUse']['edges'][number]['node'];

/** For owners: the versions that plans run on, whoever made them, each of which can be recalled. */
export function VersionsInUsePage() {
  const owns = useMembership().role === 'OWNER';
  return (
    <Page width="wide">
      <BackTo to="/templates">{words.back}</BackTo>
      <PageHeader title={words.title}>{owns && words.about}</PageHeader>
      {owns ? (
        <VersionsInUse />
      ) : (
        <EmptyState title={words.ownersOnly.title}>{words.ownersOnly.text}</EmptyState>
      )}
    </Page>
  );
}

function VersionsInUse() {
  const query = useQuery(VersionsInUseDocument, {
    variables: { first: VERSIONS_PER_PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const [recalling, setRecalling] = useState<Version | null>(null);
  return (
    <Loaded query={query}>
      {({ versionsInUse: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
        ) : (
          <Sheet title={words.list}>
            <ul className={classes.versions}>
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <VersionInUse version={node} onRecall={() => setRecalling(node)} />
                </li>
              ))}
            </ul>
            {pageInfo.hasNextPage && <ShowMore query={query} after={pageInfo.endCursor} />}
            {recalling && <RecallDialog version={recalling} onClose={() => setRecalling(null)} />}
          </Sheet>
        )
      }
    </Loaded>
  );
}

function VersionInUse({
  version: { title, number, authorName, plans, publishedAt, recall },
  onRecall,
}: {
  version: Version;
  onRecall: () => void;
}) {
  return (
    <>
      <div className={classes.head}>
        <h3 className={classes.name}>
          <Sentence text={words.version} title={<UserText>{title}</UserText>} number={number} />
        </h3>
        {recall && <span className={classes.warning}>{all.recalled}</span>}
        <span className={classes.day}>
          <Sentence
            text={words.facts}
            author={authorName}
            plans={words.plans(plans)}
            day={<When at={publishedAt} say="day" />}
          />
        </span>
        {!recall && (
          <span className={classes.doing}>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={words.recall(title, number)}
              onClick={onRecall}
            >
              {all.recall.button}
            </Button>
          </span>
        )}
      </div>
      {recall && <RecallNotice recall={recall} />}
    </>
  );
}
