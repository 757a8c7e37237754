import { useQuery } from '@apollo/client/react';
import {
  TemplatesPageDocument,
  type TemplatesPageQuery,
  type TemplateSummaryPartsFragment,
} from '@footing/contract';
import { Anchor, Button, VisuallyHidden } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import {
  EmptyState,
  Loaded,
  Page,
  PageHeader,
  SearchField,
  ShowMore,
  useSearchWords,
  useShortcuts,
  lazyWithRetry,
} from '../../shared/ui';
import { useMembership } from '../../shared/session/store';
import { ImportTemplate } from './files/ImportTemplate';
import { NewTemplate } from './NewTemplate';
import { TemplateCard } from './TemplateCard';
import { TagMenu } from './tags/TagMenu';
import { words as tagWords } from './tags/tags.words';
import { useTag } from './tags/useTag';
import { TEMPLATES_PER_PAGE } from './templates-per-page';
import { words } from './templates.words';
import { words as versionWords } from './versions/versions.words';
import classes from './templates.module.css';

const TemplatePreview = lazyWithRetry(
  () => import('./TemplatePreview').then((m) => ({ default: m.TemplatePreview })),
  () => null,
);

/** The practice's own templates and the library that ships with Footing. */
export function TemplatesPage() {
  const searched = useSearchWords();
  const tagged = useTag();
  const query = useQuery(TemplatesPageDocument, {
    variables: { search: searched.search || null, tag: tagged.tag, first: TEMPLATES_PER_PAGE },
  });
  const [making, setMaking] = useState(false);
  const [previewed, setPreviewed] = useState<TemplateSummaryPartsFragment | null>(null);
  const [importing, setImporting] = useState(false);
  const owns = useMembership().role === 'OWNER';
  const searchField = useRef<HTMLInputElement>(null);
  const make = () => setMaking(true);
  useShortcuts([
    { keys: 'n', says: words.create, run: make },
    { keys: '/', says: words.focusSearch, run: () => searchField.current?.focus() },
  ]);
  // The previous results stay while a new search loads.
  const { error, loading, refetch } = query;
  const data = (query.data ?? query.previousData) as TemplatesPageQuery | undefined;
  return (
    <Page width="wide">
      <PageHeader
        title={words.title}
        actions={
          <>
            <Button variant="light" onClick={() => setImporting(true)}>
              {words.import}
            </Button>
            <Button onClick={make}>{words.create}</Button>
          </>
        }
      >
        {words.about}{' '}
        <Anchor component={Link} to="/templates/forms">
          {words.forms}
        </Anchor>
        {owns && (
          <>
            {' · '}
            <Anchor component={Link} to="/templates/in-use">
              {versionWords.inUse.link}
            </Anchor>
          </>
        )}
      </PageHeader>
      <search className={classes.search}>
        <SearchField
          label={words.search}
          value={searched.typed}
          onChange={searched.setTyped}
          field={searchField}
        />
        <TagMenu of={tagged} />
      </search>
      <Loaded query={{ data, error, loading, refetch }}>
        {({ templates: { edges, pageInfo } }) => (
          <>
            <VisuallyHidden role="status">{words.found(edges.length, pageInfo)}</VisuallyHidden>
            {edges.length === 0 && (searched.search || tagged.tag) ? (
              <NoMatches searched={searched} tagged={tagged} />
            ) : (
              <Shelves
                templates={edges.map(({ node }) => node)}
                more={pageInfo.hasNextPage && <ShowMore query={query} after={pageInfo.endCursor} />}
                isSearch={searched.search !== '' || tagged.tag !== null}
                onNew={make}
                cards={{ onPreview: setPreviewed, onTag: tagged.choose }}
              />
            )}
          </>
        )}
      </Loaded>
      {previewed && <TemplatePreview template={previewed} onClose={() => setPreviewed(null)} />}
      {importing && <ImportTemplate onClose={() => setImporting(false)} />}
      {making && <NewTemplate onClose={() => setMaking(false)} />}
    </Page>
  );
}

function NoMatches({
  searched: { search, setTyped },
  tagged: { tag, choose },
}: {
  searched: ReturnType<typeof useSearchWords>;
  tagged: ReturnType<typeof useTag>;
}) {
  const clear = () => {
    if (tag) choose(null);
    if (search) setTyped('');
  };
  const text = tag ? tagWords.noMatches(tag) : words.noMatches.text(search);
  return (
    <EmptyState
      title={words.noMatches.title}
      action={
        <Button variant="light" onClick={clear}>
          {tag ? words.noMatches.showAll : words.noMatches.clear}
        </Button>
      }
    >
      {tag && search ? tagWords.noMatchesOfSearch(tag, search) : text}
    </EmptyState>
  );
}

/** What the cards of the list do. */
interface CardActions {
  onPreview: (template: TemplateSummaryPartsFragment) => void;
  onTag: (tag: string) => void;
}

function Shelves({
  templates,
  more,
  isSearch,
  onNew,
  cards,
}: {
  templates: TemplateSummaryPartsFragment[];
  /** Below the practice's templates: the library is complete on the first page. */
  more: ReactNode;
  isSearch: boolean;
  onNew: () => void;
  cards: CardActions;
}) {
  const library = templates.filter(({ fromLibrary }) => fromLibrary);
  const mine = templates.filter(({ mine: own }) => own);
  const others = templates.filter(({ fromLibrary, mine: own }) => !fromLibrary && !own);
  return (
    <div
      className={classes.shelves}
      data-library-only={mine.length + others.length === 0 || undefined}
    >
      {(!isSearch || mine.length + others.length > 0) && (
        <div>
          {(!isSearch || mine.length > 0) && (
            <Shelf title={words.shelves.mine} templates={mine} cards={cards}>
              {mine.length === 0 && (
                <EmptyState
                  title={words.noneOfYours.title}
                  action={
                    <Button variant="light" onClick={onNew}>
                      {words.noneOfYours.create}
                    </Button>
                  }
                >
                  {words.noneOfYours.text}
                </EmptyState>
              )}
            </Shelf>
          )}
          {others.length > 0 && (
            <Shelf title={words.shelves.shared} templates={others} cards={cards} />
          )}
          {more}
        </div>
      )}
      {library.length > 0 && (
        <Shelf title={words.shelves.library} templates={library} cards={cards} />
      )}
    </div>
  );
}

function Shelf({
  title,
  templates,
  cards: { onPreview, onTag },
  children,
}: {
  title: string;
  templates: TemplateSummaryPartsFragment[];
  cards: CardActions;
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
              <TemplateCard
                template={template}
                onPreview={() => onPreview(template)}
                onTag={onTag}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
