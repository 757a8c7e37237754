import { useQuery } from '@apollo/client/react';
import {
  TemplatesPageDocument,
  type TemplatesPageQuery,
  type TemplateSummaryPartsFragment,
} from '@footing/contract';
import { Button, VisuallyHidden } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import {
  EmptyState,
  Loaded,
  Page,
  PageHeader,
  SearchField,
  useSearchWords,
  useShortcuts,
} from '../../shared/ui';
import { countWords, MoreTemplates } from './MoreTemplates';
import { NewTemplate } from './NewTemplate';
import { TemplateCard } from './TemplateCard';
import { TEMPLATES_PER_PAGE } from './templates-per-page';
import classes from './templates.module.css';

/** The practice's own templates and the library that ships with Footing. */
export function TemplatesPage() {
  const words = useSearchWords();
  const query = useQuery(TemplatesPageDocument, {
    variables: { search: words.search || null, first: TEMPLATES_PER_PAGE },
  });
  const [making, setMaking] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const make = () => setMaking(true);
  useShortcuts([
    { keys: 'n', says: 'New template', run: make },
    { keys: '/', says: 'Search in the list', run: () => searchField.current?.focus() },
  ]);
  // The previous results stay while a new search loads.
  const { error, loading, refetch } = query;
  const data = (query.data ?? query.previousData) as TemplatesPageQuery | undefined;
  return (
    <Page width="wide">
      <PageHeader title="Templates" actions={<Button onClick={make}>New template</Button>}>
        A plan begins as a template. Take one from the library and make it yours, or begin with an
        empty one.
      </PageHeader>
      <search className={classes.search}>
        <SearchField
          label="Search templates"
          value={words.typed}
          onChange={words.setTyped}
          field={searchField}
        />
      </search>
      <Loaded query={{ data, error, loading, refetch }}>
        {({ templates: { edges, pageInfo } }) => (
          <>
            <VisuallyHidden role="status">{countWords(edges.length, pageInfo)}</VisuallyHidden>
            {edges.length === 0 && words.search ? (
              <NoMatches words={words} />
            ) : (
              <Shelves
                templates={edges.map(({ node }) => node)}
                more={
                  pageInfo.hasNextPage && <MoreTemplates query={query} after={pageInfo.endCursor} />
                }
                isSearch={words.search !== ''}
                onNew={make}
              />
            )}
          </>
        )}
      </Loaded>
      {making && <NewTemplate onClose={() => setMaking(false)} />}
    </Page>
  );
}

function NoMatches({ words }: { words: ReturnType<typeof useSearchWords> }) {
  return (
    <EmptyState
      title="No matches"
      action={
        <Button variant="light" onClick={() => words.setTyped('')}>
          Clear the search
        </Button>
      }
    >
      No title or summary contains “{words.search}”.
    </EmptyState>
  );
}

function Shelves({
  templates,
  more,
  isSearch,
  onNew,
}: {
  templates: TemplateSummaryPartsFragment[];
  /** Below the practice's templates: the library is complete on the first page. */
  more: ReactNode;
  isSearch: boolean;
  onNew: () => void;
}) {
  const library = templates.filter(({ fromLibrary }) => fromLibrary);
  const mine = templates.filter(({ mine: own }) => own);
  const others = templates.filter(({ fromLibrary, mine: own }) => !fromLibrary && !own);
  return (
    <div className={classes.shelves}>
      {(!isSearch || mine.length + others.length > 0) && (
        <div>
          {(!isSearch || mine.length > 0) && (
            <Shelf title="Yours" templates={mine}>
              {mine.length === 0 && (
                <EmptyState
                  title="Your own templates will be here"
                  action={
                    <Button variant="light" onClick={onNew}>
                      Begin with an empty one
                    </Button>
                  }
                >
                  Take one from the library and press “Make it yours”: you get a copy that you can
                  change as you like.
                </EmptyState>
              )}
            </Shelf>
          )}
          {others.length > 0 && <Shelf title="Shared in the practice" templates={others} />}
          {more}
        </div>
      )}
      {library.length > 0 && <Shelf title="From the library" templates={library} />}
    </div>
  );
}

function Shelf({
  title,
  templates,
  children,
}: {
  title: string;
  templates: TemplateSummaryPartsFragment[];
  children?: ReactNode;
}) {
  return (
    <section className={classes.shelf} aria-label={title}>
      <h2 className={classes.shelfTitle}>{title}</h2>
      {children}
      {templates.length > 0 && (
        <ul className={classes.cards}>
          {templates.map((template) => (
            <li key={template.id}>
              <TemplateCard template={template} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
