import { useQuery } from '@apollo/client/react';
import {
  PlansOnOlderVersionsDocument,
  TemplatePageDocument,
  type TemplatePageQuery,
} from '@footing/contract';
import { useParams } from 'react-router';
import { BackTo, EmptyState, Loaded, Page, PageHeader } from '../../../shared/ui';
import { versionsPath } from '../versions/versions-path';
import { ChoosePlans } from './ChoosePlans';
import { MorePlans } from './MorePlans';
import { words as ofOffers } from './offers.words';
import { words } from './several.words';
import { ReviewMoves } from './ReviewMoves';
import { useMoves } from './useMoves';

/** Offers the newest version of a template to several clients at once. */
export function OfferToSeveralPage() {
  const { id = '' } = useParams();
  const query = useQuery(TemplatePageDocument, { variables: { id } });
  return (
    <Page width="wide">
      <Loaded query={query}>{({ template }) => <OfTemplate key={id} template={template} />}</Loaded>
    </Page>
  );
}

function OfTemplate({
  template: { id, title, versions },
}: {
  template: TemplatePageQuery['template'];
}) {
  const newest = versions
    .filter(({ recall }) => !recall)
    .toSorted((one, other) => other.number - one.number)[0];
  return (
    <>
      <BackTo to={versionsPath(id)}>{words.back(title)}</BackTo>
      <PageHeader title={newest ? words.title(newest.number) : words.none.title}>
        {newest && words.intro}
      </PageHeader>
      {newest ? (
        <OfVersion templateId={id} versionId={newest.id} />
      ) : (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      )}
    </>
  );
}

function OfVersion({ templateId, versionId }: { templateId: string; versionId: string }) {
  const query = useQuery(PlansOnOlderVersionsDocument, {
    variables: { templateId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const moves = useMoves(versionId);
  if (moves.all.length > 0) {
    return <ReviewMoves moves={moves} templateId={templateId} />;
  }
  return (
    <Loaded query={query}>
      {({ plansOnOlderVersions: { plans, next } }) =>
        plans.length === 0 ? (
          <EmptyState title={words.none.title}>{ofOffers.older.none}</EmptyState>
        ) : (
          <ChoosePlans plans={plans} onCheck={(chosen) => void moves.check(chosen)}>
            {next && <MorePlans query={query} after={next} />}
          </ChoosePlans>
        )
      }
    </Loaded>
  );
}
