import { useQuery } from '@apollo/client/react';
import { TemplatePageDocument, type TemplatePageQuery } from '@footing/contract';
import { useParams } from 'react-router';
import { BackTo, EmptyState, Loaded, Page, PageHeader } from '../../../shared/ui';
import { VersionList } from './VersionList';
import { words } from './versions.words';

/** The published versions of a template. */
export function VersionsPage() {
  const { id = '' } = useParams();
  const query = useQuery(TemplatePageDocument, { variables: { id } });
  return (
    <Page width="wide">
      <Loaded query={query}>{({ template }) => <Versions template={template} />}</Loaded>
    </Page>
  );
}

function Versions({ template }: { template: TemplatePageQuery['template'] }) {
  const { id, title } = template;
  const versions = template.versions.toSorted((one, other) => other.number - one.number);
  return (
    <>
      <BackTo to={`/templates/${id}`}>{words.back(title)}</BackTo>
      <PageHeader title={words.title} />
      {versions.length === 0 ? (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      ) : (
        <VersionList templateId={id} versions={versions} />
      )}
    </>
  );
}
