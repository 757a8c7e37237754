import '@mantine/core/styles/Radio.css';
import type { AssignableTemplatesQuery, TemplateSummaryPartsFragment } from '@footing/contract';
import { Anchor, Button, Radio, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyState, Loaded, LoadingState, SearchField } from '../../../shared/ui';
import { MoreTemplates, countWords } from '../MoreTemplates';
import type { SearchWords, TemplatesQuery } from './types';
import classes from './assign.module.css';

const MANY = 8;

/** The assignable templates: the practice's published ones and the library. */
export function ChooseTemplate({
  query,
  words,
  chosen,
  onChoose,
  folded,
}: {
  query: TemplatesQuery;
  words: SearchWords;
  chosen: string | null;
  onChoose: (id: string) => void;
  /** Hidden while the plan is being adapted. */
  folded: boolean;
}) {
  const [last, setLast] = useState<TemplateSummaryPartsFragment | null>(null);
  const [all, setAll] = useState(false);
  // The previous results stay while a new search loads.
  const { error, loading, refetch } = query;
  const data = (query.data ?? query.previousData) as AssignableTemplatesQuery | undefined;
  if (folded) return null;
  const choose = (template: TemplateSummaryPartsFragment) => {
    setLast(template);
    onChoose(template.id);
    setAll(false);
  };
  return (
    <Loaded query={{ data, error, loading, refetch }} skeleton={<LoadingState lines={6} />}>
      {({ templates: { edges, pageInfo } }) => {
        const found = edges.map(({ node }) => node);
        const isSearch = words.typed.trim() !== '' || words.search !== '';
        if (found.length === 0 && !isSearch) return <NothingToAssign />;
        return (
          <div className={classes.choices} data-chosen={(chosen !== null && !all) || undefined}>
            {(isSearch || found.length > MANY) && (
              <search className={classes.search}>
                <SearchField
                  label="Find a template"
                  value={words.typed}
                  onChange={words.setTyped}
                />
              </search>
            )}
            <VisuallyHidden role="status">{countWords(found.length, pageInfo)}</VisuallyHidden>
            <Choices
              found={found}
              // The chosen one stays, also when a search does not find it.
              kept={
                last && last.id === chosen && !found.some(({ id }) => id === chosen) ? last : null
              }
              chosen={chosen}
              onChoose={choose}
              takesFocus={!isSearch}
            />
            {found.length === 0 && <p>No template has these words.</p>}
            {pageInfo.hasNextPage && <MoreTemplates query={query} after={pageInfo.endCursor} />}
            {chosen !== null && !all && (
              <Button
                className={classes.another}
                variant="subtle"
                size="compact-md"
                onClick={() => setAll(true)}
              >
                Choose another
              </Button>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

function NothingToAssign() {
  return (
    <EmptyState title="Nothing to assign yet">
      <Anchor component={Link} to="/templates">
        Publish a template
      </Anchor>{' '}
      first; then it can be assigned here.
    </EmptyState>
  );
}

function Choices({
  found,
  kept,
  chosen,
  onChoose,
  takesFocus,
}: {
  found: TemplateSummaryPartsFragment[];
  kept: TemplateSummaryPartsFragment | null;
  chosen: string | null;
  onChoose: (template: TemplateSummaryPartsFragment) => void;
  takesFocus: boolean;
}) {
  const listed = kept ? [kept, ...found] : found;
  const groups = [
    { label: 'Yours', of: listed.filter(({ mine }) => mine) },
    { label: 'From the library', of: listed.filter(({ fromLibrary }) => fromLibrary) },
    {
      label: 'Shared in the practice',
      of: listed.filter(({ mine, fromLibrary }) => !mine && !fromLibrary),
    },
  ].filter(({ of }) => of.length > 0);
  const first = takesFocus && chosen === null ? groups[0]?.of[0] : undefined;
  return (
    <Radio.Group
      value={chosen}
      onChange={(wanted) => {
        const template = listed.find(({ id }) => id === wanted);
        if (template) onChoose(template);
      }}
      aria-label="Template"
    >
      {groups.map(({ label, of }) => (
        <div key={label} className={classes.group} role="group" aria-label={label}>
          <p className={classes.groupLabel}>{label}</p>
          {of.map((template) => (
            <Choice
              key={template.id}
              template={template}
              chosen={template.id === chosen}
              first={template === first}
            />
          ))}
        </div>
      ))}
    </Radio.Group>
  );
}

function Choice({
  template: { id, title, summary, steps, publishedVersion, fromLibrary },
  chosen,
  first,
}: {
  template: TemplateSummaryPartsFragment;
  chosen: boolean;
  /** Takes the initial focus. */
  first: boolean;
}) {
  const facts = [steps === 1 ? '1 step' : `${steps} steps`];
  if (!fromLibrary) facts.push(`version ${publishedVersion}`);
  return (
    <div className={classes.choice} data-chosen={chosen || undefined}>
      <Radio
        size="md"
        value={id}
        autoFocus={first}
        label={<span className={classes.choiceTitle}>{title}</span>}
        description={
          <>
            {summary} <span className={classes.choiceFacts}>{facts.join(', ')}</span>
          </>
        }
      />
    </div>
  );
}
