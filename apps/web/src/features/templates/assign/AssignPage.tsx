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
import { words } from './assign.words';
import { ChooseTemplate } from './ChooseTemplate';
import type { SearchWords, TemplatesQuery } from './types';
import classes from './assign.module.css';

/** A plan for a client: choose a template, see its days, adapt it, assign it. */
export function AssignPage() {
  const { id = '' } = useParams();
  const query = useQuery(AssignPageDocument, { variables: { clientId: id } });
  const searched = useSearchWords();
  const templates = useQuery(AssignableTemplatesDocument, {
    variables: { search: searched.search || null, first: TEMPLATES_PER_PAGE },
  });
  return (
    <Page width="wide">
      <Loaded query={query}>
        {(data) => <Assigning key={id} data={data} templates={templates} searched={searched} />}
      </Loaded>
    </Page>
  );
}

function Assigning({
  data: {
    client: { profile, plan, readiness },
  },
  templates,
  searched,
}: {
  data: AssignPageQuery;
  templates: TemplatesQuery;
  searched: SearchWords;
}) {
  const [params] = useSearchParams();
  const [chosen, setChosen] = useState(params.get('template'));
  const [adapting, setAdapting] = useState(false);
  const name = profile.callName;
  const running = plan && plan.status !== 'ENDED' ? plan : null;
  return (
    <>
      <PageHeader title={words.title(name)}>
        <Anchor component={Link} to={`/clients/${profile.id}`}>
          {words.back(name)}
        </Anchor>
      </PageHeader>
      {running ? (
        <HasAPlan name={name} title={running.title} clientId={profile.id} />
      ) : profile.archivedAt ? (
        <EmptyState title={words.archived.title(name)} action={<ToClient clientId={profile.id} />}>
          {words.archived.text}
        </EmptyState>
      ) : (
        <div className={classes.assign} data-adapting={adapting || undefined}>
          <ChooseTemplate
            query={templates}
            searched={searched}
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
            <EmptyState title={words.choose.title}>{words.choose.text(name)}</EmptyState>
          )}
        </div>
      )}
    </>
  );
}

function HasAPlan({ name, title, clientId }: { name: string; title: string; clientId: string }) {
  return (
    <EmptyState title={words.hasPlan.title(name)} action={<ToClient clientId={clientId} />}>
      {words.hasPlan.text(title)}
    </EmptyState>
  );
}

function ToClient({ clientId }: { clientId: string }) {
  return (
    <Button component={Link} to={`/clients/${clientId}`}>
      {words.toClient}
    </Button>
  );
}
