import { useQuery } from '@apollo/client/react';
import { FormPageDocument } from '@footing/contract';
import { useParams, useSearchParams } from 'react-router';
import { lazyWithRetry, Loaded, LoadingState, Page } from '../../shared/ui';
import { PublishedForm } from './PublishedForm';

const FormEditor = lazyWithRetry(
  () => import('./editor/FormEditor').then((m) => ({ default: m.FormEditor })),
  () => <LoadingState />,
);

/** A form: the coach's own are edited; others, and published versions, are read-only. */
export function FormPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const query = useQuery(FormPageDocument, { variables: { id } });
  const version = Number(search.get('version')) || null;
  return (
    <Page width="wide">
      <Loaded query={query}>
        {({ form }) =>
          form.draft && version === null ? (
            <FormEditor
              key={form.id}
              form={{ ...form, draft: form.draft }}
              reread={async () => {
                await query.refetch();
              }}
            />
          ) : (
            <PublishedForm form={form} number={version} />
          )
        }
      </Loaded>
    </Page>
  );
}
