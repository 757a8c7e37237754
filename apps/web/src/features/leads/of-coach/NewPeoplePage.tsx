import { useQuery } from '@apollo/client/react';
import { WaitingLeadsDocument, type WaitingLeadsQuery } from '@footing/contract';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { onDayTimeWords, useNow } from '../../../shared/words';
import { BackTo, EmptyState, Loaded, Page, PageHeader } from '../../../shared/ui';
import { LeadItem } from './LeadItem';
import classes from './leads.module.css';
import { words as all } from './leads.words';

const words = all.list;

/** New people who wait for the reader's answer, the earliest time first. */
export function NewPeoplePage() {
  const query = useQuery(WaitingLeadsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page>
      <BackTo to="/clients">{words.back}</BackTo>
      <PageHeader title={words.title}>{words.says}</PageHeader>
      <Loaded query={query}>
        {({ leads, withdrawnLeads }) => (
          <>
            {leads.length === 0 ? (
              <EmptyState
                title={words.none}
                action={
                  <Button component={Link} to="/practice/booking" variant="light">
                    {words.toPage}
                  </Button>
                }
              >
                {words.noneSays}
              </EmptyState>
            ) : (
              <ul className={classes.list}>
                {leads.map((lead) => (
                  <li key={lead.id}>
                    <LeadItem lead={lead} />
                  </li>
                ))}
              </ul>
            )}
            <Withdrawn leads={withdrawnLeads} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Who canceled is erased; when it would have been is shown for a week. */
function Withdrawn({ leads }: { leads: WaitingLeadsQuery['withdrawnLeads'] }) {
  const now = useNow();
  if (leads.length === 0) return null;
  return (
    <section className={classes.withdrawn} aria-labelledby="withdrawn">
      <h2 id="withdrawn">{words.withdrawn}</h2>
      <ul>
        {leads.map(({ id, startsAt }) => (
          <li key={id}>{words.withdrawnSays(onDayTimeWords(startsAt, now))}</li>
        ))}
      </ul>
    </section>
  );
}
