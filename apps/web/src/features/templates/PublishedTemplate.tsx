import { useQuery } from '@apollo/client/react';
import { TemplateContentsDocument, type TemplatePageQuery } from '@footing/contract';
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, Loaded, PageHeader } from '../../shared/ui';
import { Sentence, WhenDay, localDateOf } from '../../shared/words';
import { contentFrom } from './content/content';
import { TemplateLineage } from './files/TemplateLineage';
import { outcomesPath } from './outcomes/outcomes-path';
import { words as outcomes } from './outcomes/outcomes.words';
import { FullTemplate } from './FullTemplate';
import { words } from './templates.words';
import { RecallNotice } from './versions/RecallNotice';
import { versionsPath } from './versions/versions-path';
import { useCopyTemplate } from './useTemplateCommands';
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
              {words.published.edit}
            </Button>
          ) : (
            <Button onClick={() => void copy(id)} loading={busy}>
              {words.published.copy}
            </Button>
          )
        }
      >
        {summary && <p className={classes.headerSummary}>{summary}</p>}
        <p className={classes.headerPlace}>
          <Anchor component={Link} to="/templates">
            {words.published.all}
          </Anchor>
        </p>
        <TemplateLineage template={template} />
        {template.versions.length > 0 && (
          <p className={classes.headerPlace}>
            <Anchor component={Link} to={versionsPath(id)}>
              {words.published.versions}
            </Anchor>
            {' · '}
            <Anchor component={Link} to={outcomesPath(id)}>
              {outcomes.title}
            </Anchor>
          </p>
        )}
        {fromLibrary && <p className={classes.headerPlace}>{words.published.fromLibrary}</p>}
      </PageHeader>
      <Loaded query={query}>
        {({ template: { versions } }) => {
          const newest = Math.max(...versions.map((each) => each.number));
          const version = versions.find((each) => each.number === (number ?? newest));
          if (!version) {
            return (
              <EmptyState title={words.published.none.title}>
                {words.published.none.text}
              </EmptyState>
            );
          }
          return (
            <>
              {!fromLibrary && (
                <p>
                  <Sentence
                    text={words.published.version}
                    number={version.number}
                    day={<WhenDay on day={localDateOf(version.publishedAt)} />}
                  />
                </p>
              )}
              {version.recall && <RecallNotice recall={version.recall} />}
              <FullTemplate content={contentFrom(version.content)} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
