import '@mantine/core/styles/Radio.css';
import type { AssignableTemplatesQuery, TemplateSummaryPartsFragment } from '@footing/contract';
import { Anchor, Button, Radio, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyState, Loaded, LoadingState, SearchField, ShowMore } from '../../../shared/ui';
import { Sentence } from '../../../shared/words';
import { words as templates } from '../templates.words';
import { words } from './assign.words';
import type { SearchWords, TemplatesQuery } from './types';
import classes from './assign.module.css';

const MANY = 8;

/** The assignable templates: the practice's published ones and the library. */
export function ChooseTemplate({
  query,
  searched,
  chosen,
  onChoose,
  folded,
}: {
  query: TemplatesQuery;
  searched: SearchWords;
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
        const isSearch = searched.typed.trim() !== '' || searched.search !== '';
        if (found.length === 0 && !isSearch) return <NothingToAssign />;
        return (
          <div className={classes.choices} data-chosen={(chosen !== null && !all) || undefined}>
            {(isSearch || found.length > MANY) && (
              <search className={classes.search}>
                <SearchField
                  label={words.choose.search}
                  value={searched.typed}
                  onChange={searched.setTyped}
                />
              </search>
            )}
            <VisuallyHidden role="status">{templates.found(found.length, pageInfo)}</VisuallyHidden>
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
            {found.length === 0 && <p>{words.choose.none}</p>}
            {pageInfo.hasNextPage && <ShowMore query={query} after={pageInfo.endCursor} />}
            {chosen !== null && !all && (
              <Button
                className={classes.another}
                variant="subtle"
                size="compact-md"
                onClick={() => setAll(true)}
              >
                {words.choose.another}
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
    <EmptyState title={words.choose.nothing.title}>
      <Sentence
        text={words.choose.nothing.text}
        publish={
          <Anchor component={Link} to="/templates">
            {words.choose.nothing.publish}
          </Anchor>
        }
      />
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
    { label: templates.shelves.mine, of: listed.filter(({ mine }) => mine) },
    { label: templates.shelves.library, of: listed.filter(({ fromLibrary }) => fromLibrary) },
    {
      label: templates.shelves.shared,
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
      aria-label={words.choose.list}
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
  const facts = [templates.card.steps(steps)];
  if (!fromLibrary) facts.push(templates.card.version(publishedVersion));
  return (
    <div className={classes.choice} data-chosen={chosen || undefined}>
      <Radio
        size="md"
        value={id}
        autoFocus={first}
        label={<span className={classes.choiceTitle}>{title}</span>}
        description={
          <>
            {summary} <span className={classes.choiceFacts}>{facts.join(' · ')}</span>
          </>
        }
      />
    </div>
  );
}
