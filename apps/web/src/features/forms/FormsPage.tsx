import { useQuery } from '@apollo/client/react';
import {
  FormsPageDocument,
  type FormsPageQuery,
  type FormSummaryPartsFragment,
} from '@footing/contract';
import { ActionIcon, Anchor, Button, Menu, VisuallyHidden } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import {
  EmptyState,
  Loaded,
  Page,
  PageHeader,
  SearchField,
  ShowMore,
  useSearchWords,
  useShortcuts,
} from '../../shared/ui';
import { ImportForm } from './files/ImportForm';
import { words } from './forms.words';
import { words as menu } from './menu.words';
import { NewForm } from './NewForm';
import { useCopyForm, useDeleteForm, useIntakeForm } from './useFormCommands';
import classes from './forms.module.css';

const FORMS_PER_PAGE = 50;

/** The coach's own forms, and those that colleagues share. */
export function FormsPage() {
  const searched = useSearchWords();
  const query = useQuery(FormsPageDocument, {
    variables: { search: searched.search || null, first: FORMS_PER_PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const [making, setMaking] = useState(false);
  const [importing, setImporting] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const make = () => setMaking(true);
  useShortcuts([
    { keys: 'n', says: words.create, run: make },
    { keys: '/', says: words.focusSearch, run: () => searchField.current?.focus() },
  ]);
  const { error, loading, refetch } = query;
  // The previous results stay while a new search loads.
  const data = (query.data ?? query.previousData) as FormsPageQuery | undefined;
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
        <Anchor component={Link} to="/templates">
          {words.templates}
        </Anchor>
      </PageHeader>
      <search className={classes.search}>
        <SearchField
          label={words.search}
          value={searched.typed}
          onChange={searched.setTyped}
          field={searchField}
        />
      </search>
      <Loaded query={{ data, error, loading, refetch }}>
        {({ forms: { edges, pageInfo } }) => (
          <>
            <VisuallyHidden role="status">
              {words.found(edges.length, pageInfo.hasNextPage)}
            </VisuallyHidden>
            <Shelves
              forms={edges.map(({ node }) => node)}
              search={searched.search}
              onClear={() => searched.setTyped('')}
              onNew={make}
            />
            {pageInfo.hasNextPage && <ShowMore query={query} after={pageInfo.endCursor} />}
          </>
        )}
      </Loaded>
      {importing && <ImportForm onClose={() => setImporting(false)} />}
      {making && <NewForm onClose={() => setMaking(false)} />}
    </Page>
  );
}

function Shelves({
  forms,
  search,
  onClear,
  onNew,
}: {
  forms: FormSummaryPartsFragment[];
  search: string;
  onClear: () => void;
  onNew: () => void;
}) {
  if (forms.length === 0 && search) {
    return (
      <EmptyState
        title={words.noMatches.title}
        action={
          <Button variant="light" onClick={onClear}>
            {words.noMatches.clear}
          </Button>
        }
      >
        {words.noMatches.text(search)}
      </EmptyState>
    );
  }
  if (forms.length === 0) {
    return (
      <EmptyState
        title={words.none.title}
        action={
          <Button variant="light" onClick={onNew}>
            {words.create}
          </Button>
        }
      >
        {words.none.text}
      </EmptyState>
    );
  }
  return (
    <>
      <Shelf title={words.shelves.mine} forms={forms.filter(({ mine }) => mine)} />
      <Shelf title={words.shelves.shared} forms={forms.filter(({ mine }) => !mine)} />
    </>
  );
}

function Shelf({ title, forms }: { title: string; forms: FormSummaryPartsFragment[] }) {
  if (forms.length === 0) return null;
  return (
    <section className={classes.shelf} aria-label={title}>
      <h2>{title}</h2>
      <ul className={classes.rows}>
        {forms.map((form) => (
          <li key={form.id}>
            <FormRow form={form} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FormRow({ form }: { form: FormSummaryPartsFragment }) {
  const { id, title, summary, questions, publishedVersion, hasDraft, shared, mine, intake } = form;
  const navigate = useNavigate();
  const { copy } = useCopyForm();
  const remove = useDeleteForm();
  const turnIntake = useIntakeForm();
  const facts = [words.card.questions(questions), words.card.version(publishedVersion)];
  if (mine && hasDraft && publishedVersion !== null) facts.push(words.card.draft);
  if (mine && shared) facts.push(words.card.shared);
  if (intake) facts.push(words.card.intake);
  if (!mine) facts.push(words.card.by(form.ownerName));
  return (
    <article className={classes.row}>
      <div>
        <h3>
          <Link to={`/templates/forms/${id}`}>{title}</Link>
        </h3>
        {summary && <p>{summary}</p>}
        <p className={classes.facts}>{facts.join(' · ')}</p>
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" size="lg" aria-label={words.card.more(title)}>
            <IconDots size={20} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mine && (
            <Menu.Item onClick={() => void navigate(`/templates/forms/${id}`)}>
              {words.card.edit}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => void copy(id)}>{menu.copy}</Menu.Item>
          {mine && publishedVersion !== null && (
            <Menu.Item onClick={() => void turnIntake(form)}>
              {intake ? menu.stopIntake : menu.startIntake}
            </Menu.Item>
          )}
          {mine && (
            <Menu.Item c="var(--footing-danger-text)" onClick={() => void remove(form)}>
              {menu.delete}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </article>
  );
}
