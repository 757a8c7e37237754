import { useQuery } from '@apollo/client/react';
import { TemplatePageDocument, type TemplatePageQuery } from '@footing/contract';
import { Button } from '@mantine/core';
import { Link, useParams, useSearchParams } from 'react-router';
import { BackTo, EmptyState, Loaded, Page, PageHeader } from '../../../shared/ui';
import { outcomesPath } from '../outcomes/outcomes-path';
import { words as outcomes } from '../outcomes/outcomes.words';
import { CompareVersions } from './compare/CompareVersions';
import { newestPath } from './compare/compared-versions';
import { OlderPlans } from '../offers/OlderPlans';
import { VersionList } from './VersionList';
import { words } from './versions.words';

/** The published versions of a template, or two of them side by side if the address says which. */
export function VersionsPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const isComparing = search.has('from') || search.has('to');
  const query = useQuery(TemplatePageDocument, { variables: { id } });
  return (
    <Page width="wide">
      <Loaded query={query}>
        {({ template }) =>
          isComparing ? <CompareVersions template={template} /> : <Versions template={template} />
        }
      </Loaded>
    </Page>
  );
}

function Versions({ template }: { template: TemplatePageQuery['template'] }) {
  const { id, title } = template;
  const versions = template.versions.toSorted((one, other) => other.number - one.number);
  const compare = newestPath(template);
  return (
    <>
      <BackTo to={`/templates/${id}`}>{words.back(title)}</BackTo>
      <PageHeader
        title={words.title}
        actions={
          versions.length > 0 && (
            <>
              {compare && (
                <Button component={Link} to={compare} variant="default">
                  {words.compare}
                </Button>
              )}
              <Button component={Link} to={outcomesPath(id)} variant="default">
                {outcomes.title}
              </Button>
            </>
          )
        }
      />
      {versions.length === 0 ? (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      ) : (
        <>
          <VersionList templateId={id} versions={versions} />
          {versions.length > 1 && <OlderPlans templateId={id} />}
        </>
      )}
    </>
  );
}
