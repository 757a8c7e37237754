import { useQuery } from '@apollo/client/react';
import {
  AssignableTemplatesDocument,
  AssignPageDocument,
  type AssignPageQuery,
} from '@footing/contract';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { EmptyState, Loaded, Page, PageHeader, useSearchWords } from '../../../shared/ui';
import { TEMPLATES_PER_PAGE } from '../templates-per-page';
import { AssignForm } from './AssignForm';
import { ChooseTemplate } from './ChooseTemplate';
import type { SearchWords, TemplatesQuery } from './types';
import classes from './assign.module.css';

/** A plan for a client: choose a template, see its days, adapt it, assign it. */
export function AssignPage() {
  const { id = '' } = useParams();
  const query = useQuery(AssignPageDocument, { variables: { clientId: id } });
  const words = useSearchWords();
  const templates = useQuery(AssignableTemplatesDocument, {
    variables: { search: words.search || null, first: TEMPLATES_PER_PAGE },
  });
  return (
    <Page width="wide">
      <Loaded query={query}>
        {(data) => <Assigning key={id} data={data} templates={templates} words={words} />}
      </Loaded>
    </Page>
  );
}

function Assigning({
  data: {
    client: { profile, plan, readiness },
  },
  templates,
  words,
}: {
  data: AssignPageQuery;
  templates: TemplatesQuery;
  words: SearchWords;
}) {
  const [params] = useSearchParams();
  const [chosen, setChosen] = useState(params.get('template'));
  const [adapting, setAdapting] = useState(false);
  const name = profile.callName || profile.name;
  const running = plan && plan.status !== 'ENDED' ? plan : null;
  return (
    <>
      <PageHeader title={`A plan for ${name}`}>
        <Anchor component={Link} to={`/clients/${profile.id}`}>
          Back to {name}
        </Anchor>
      </PageHeader>
      {running ? (
        <HasAPlan name={name} title={running.title} clientId={profile.id} />
      ) : profile.archivedAt ? (
        <EmptyState title={`${name} is in the archive`} action={<ToClient clientId={profile.id} />}>
          Bring {name} back from the archive first; then a plan can begin.
        </EmptyState>
      ) : (
        <div className={classes.assign} data-adapting={adapting || undefined}>
          <ChooseTemplate
            query={templates}
            words={words}
            chosen={chosen}
            onChoose={setChosen}
            folded={adapting}
          />
          {chosen ? (
            <AssignForm
              key={chosen}
              templateId={chosen}
              profile={profile}
              readiness={readiness}
              adapting={adapting}
              onAdapting={setAdapting}
            />
          ) : (
            <EmptyState title="Choose a template">
              You will see the days that would follow for {name}, and can change whatever does not
              fit before you assign it.
            </EmptyState>
          )}
        </div>
      )}
    </>
  );
}

function HasAPlan({ name, title, clientId }: { name: string; title: string; clientId: string }) {
  return (
    <EmptyState title={`${name} already has a plan`} action={<ToClient clientId={clientId} />}>
      “{title}” is in progress, and one plan at a time is enough. You can adapt it as you go: add
      actions, skip a step, or pause it. To start another plan, end this one first. Everything in it
      is kept.
    </EmptyState>
  );
}

function ToClient({ clientId }: { clientId: string }) {
  return (
    <Button component={Link} to={`/clients/${clientId}`}>
      Go to their page
    </Button>
  );
}
