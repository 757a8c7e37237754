import { useQuery } from '@apollo/client/react';
import { TemplateOutcomesDocument, type TemplateOutcomesQuery } from '@footing/contract';
import { useParams } from 'react-router';
import { BackTo, EmptyState, Loaded, Page, PageHeader } from '../../../shared/ui';
import { OutcomeSheet } from './OutcomeSheet';
import { words } from './outcomes.words';
import classes from './outcomes.module.css';

/** What became of the plans of a template, in numbers that name nobody. */
export function OutcomesPage() {
  const { id = '' } = useParams();
  const query = useQuery(TemplateOutcomesDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page width="wide">
      <Loaded query={query}>{(data) => <Outcomes {...data} />}</Loaded>
    </Page>
  );
}

function Outcomes({
  template: { id, title },
  templateOutcomes: { ofPractice, all, versions },
}: TemplateOutcomesQuery) {
  return (
    <>
      <BackTo to={`/templates/${id}`}>{words.back(title)}</BackTo>
      <PageHeader title={words.title}>
        {ofPractice ? words.ofPractice : words.ofOwnClients}
      </PageHeader>
      {all ? (
        <>
          <p className={classes.about}>{words.about}</p>
          {versions.length > 1 && <OutcomeSheet name={words.all} table={all} />}
          {versions.map((table) => (
            <OutcomeSheet
              key={table.fromVersion}
              name={words.version(table.fromVersion, table.toVersion)}
              table={table}
            />
          ))}
        </>
      ) : (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      )}
    </>
  );
}
