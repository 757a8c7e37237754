import { useQuery } from '@apollo/client/react';
import { TemplatePageDocument } from '@footing/contract';
import { useParams, useSearchParams } from 'react-router';
import { lazyWithRetry, Loaded, LoadingState, Page } from '../../shared/ui';
import { PublishedTemplate } from './PublishedTemplate';

const TemplateEditor = lazyWithRetry(
  () => import('./editor/TemplateEditor').then((m) => ({ default: m.TemplateEditor })),
  () => <LoadingState />,
);

/** A template: the practice's own are edited; others, and published versions, are read-only. */
export function TemplatePage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const query = useQuery(TemplatePageDocument, { variables: { id } });
  const version = Number(search.get('version')) || null;
  return (
    <Page width="wide">
      <Loaded query={query}>
        {({ template }) =>
          template.draft && version === null ? (
            <TemplateEditor
              key={template.id}
              template={{ ...template, draft: template.draft }}
              reread={async () => {
                await query.refetch();
              }}
            />
          ) : (
            <PublishedTemplate template={template} number={version} />
          )
        }
      </Loaded>
    </Page>
  );
}
