import { useQuery } from '@apollo/client/react';
import { AssignPageDocument, type AssignPageQuery } from '@footing/contract';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { EmptyState, Loaded, Page, PageHeader } from '../../../shared/ui';
import { AssignForm } from './AssignForm';
import { ChooseTemplate } from './ChooseTemplate';
import classes from './assign.module.css';

/** A plan for a client: choose a template, see its days, adapt it, assign it. */
export function AssignPage() {
  const { id = '' } = useParams();
  const query = useQuery(AssignPageDocument, { variables: { clientId: id } });
  return (
    <Page width="wide">
      <Loaded query={query}>{(data) => <Assigning key={id} data={data} />}</Loaded>
    </Page>
  );
}

function Assigning({ data: { client, templates } }: { data: AssignPageQuery }) {
  const { profile, plan, readiness } = client;
  const [search] = useSearchParams();
  const ready = templates.filter(({ publishedVersion }) => publishedVersion !== null);
  const asked = ready.find(({ id }) => id === search.get('template'));
  const [chosen, setChosen] = useState<string | null>(asked?.id ?? null);
  const [adapting, setAdapting] = useState(false);
  const template = ready.find(({ id }) => id === chosen);
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
            templates={ready}
            chosen={chosen}
            onChoose={setChosen}
            folded={adapting}
          />
          {template ? (
            <AssignForm
              key={template.id}
              template={template}
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
