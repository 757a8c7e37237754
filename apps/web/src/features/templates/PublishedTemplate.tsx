import { useQuery } from '@apollo/client/react';
import { TemplateContentsDocument, type TemplatePageQuery } from '@footing/contract';
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, Loaded, PageHeader } from '../../shared/ui';
import { WhenDay, localDateOf } from '../../shared/words';
import { contentFrom } from './content/content';
import { FullTemplate } from './FullTemplate';
import { useCopyTemplate } from './useCopyTemplate';
import classes from './templates.module.css';

/** A published version, read-only. Without a number: the newest. */
export function PublishedTemplate({
  template,
  number,
}: {
  template: TemplatePageQuery['template'];
  number: number | null;
}) {
  const { id, title, summary, mine, fromLibrary } = template;
  const query = useQuery(TemplateContentsDocument, { variables: { id } });
  const { copy, busy } = useCopyTemplate();
  return (
    <>
      <PageHeader
        title={title}
        actions={
          mine ? (
            <Button component={Link} to={`/templates/${id}`}>
              Back to editing
            </Button>
          ) : (
            <Button onClick={() => void copy(id)} loading={busy}>
              Make it yours
            </Button>
          )
        }
      >
        {summary && <p className={classes.headerSummary}>{summary}</p>}
        <p className={classes.headerPlace}>
          <Anchor component={Link} to="/templates">
            All templates
          </Anchor>
          {fromLibrary && ' · From the library: it stays as it is, a copy can be changed.'}
        </p>
      </PageHeader>
      <Loaded query={query}>
        {({ template: { versions } }) => {
          const newest = Math.max(...versions.map((each) => each.number));
          const version = versions.find((each) => each.number === (number ?? newest));
          if (!version) {
            return (
              <EmptyState title="Not published yet">
                There is no version of it that could be read.
              </EmptyState>
            );
          }
          return (
            <>
              {!fromLibrary && (
                <p>
                  Version {version.number}, published{' '}
                  <WhenDay on day={localDateOf(version.publishedAt)} />. A published version does
                  not change any more.
                </p>
              )}
              <FullTemplate content={contentFrom(version.content)} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
