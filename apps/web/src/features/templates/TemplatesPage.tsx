import { useQuery } from '@apollo/client/react';
import { TemplatesPageDocument, type TemplateSummaryPartsFragment } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { EmptyState, Loaded, Page, PageHeader, useShortcuts } from '../../shared/ui';
import { NewTemplate } from './NewTemplate';
import { TemplateCard } from './TemplateCard';
import classes from './templates.module.css';

/** The practice's own templates and the library that ships with Footing. */
export function TemplatesPage() {
  const query = useQuery(TemplatesPageDocument);
  const [making, setMaking] = useState(false);
  const make = () => setMaking(true);
  useShortcuts([{ keys: 'n', says: 'New template', run: make }]);
  return (
    <Page width="wide">
      <PageHeader title="Templates" actions={<Button onClick={make}>New template</Button>}>
        A plan begins as a template. Take one from the library and make it yours, or begin with an
        empty one.
      </PageHeader>
      <Loaded query={query}>
        {({ templates }) => <Shelves templates={templates} onNew={make} />}
      </Loaded>
      {making && <NewTemplate onClose={() => setMaking(false)} />}
    </Page>
  );
}

function Shelves({
  templates,
  onNew,
}: {
  templates: TemplateSummaryPartsFragment[];
  onNew: () => void;
}) {
  const library = templates.filter(({ fromLibrary }) => fromLibrary);
  const mine = templates.filter(({ mine: own }) => own);
  const others = templates.filter(({ fromLibrary, mine: own }) => !fromLibrary && !own);
  return (
    <div className={classes.shelves}>
      <div>
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
        {others.length > 0 && <Shelf title="Shared in the practice" templates={others} />}
      </div>
      <Shelf title="From the library" templates={library} />
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
