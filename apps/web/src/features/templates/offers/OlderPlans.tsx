import { useQuery } from '@apollo/client/react';
import { PlansOnOlderVersionsDocument } from '@footing/contract';
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { Loaded, Sheet } from '../../../shared/ui';
import { offerVersionPath, offerToSeveralPath } from './offer-paths';
import { stateWords, words as all } from './offers.words';
import { MorePlans } from './MorePlans';
import type { OlderPlan } from './useMoves';
import classes from './offers.module.css';

const words = all.older;

/** The running plans that could move to a newer version of the template, by the names of their clients. */
export function OlderPlans({ templateId }: { templateId: string }) {
  const query = useQuery(PlansOnOlderVersionsDocument, {
    variables: { templateId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query}>
      {({ plansOnOlderVersions: { plans, next } }) => (
        <Sheet
          title={words.title}
          actions={
            plans.length > 1 && (
              <Button
                component={Link}
                to={offerToSeveralPath(templateId)}
                variant="light"
                size="xs"
              >
                {words.toSeveral}
              </Button>
            )
          }
        >
          {plans.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <p>{words.text}</p>
              <ul className={classes.rows}>
                {plans.map((plan) => (
                  <Row key={plan.planId} plan={plan} />
                ))}
              </ul>
              {next && <MorePlans query={query} after={next} />}
            </>
          )}
        </Sheet>
      )}
    </Loaded>
  );
}

function Row({ plan: { clientId, clientName, title, number, state } }: { plan: OlderPlan }) {
  return (
    <li>
      <Anchor component={Link} to={`/clients/${clientId}`}>
        {clientName}
      </Anchor>
      <span className={classes.soft}>{title}</span>
      <span className={classes.soft}>{words.on(number)}</span>
      {state && <span className={classes.soft}>{stateWords(state)}</span>}
      <span className={classes.doing}>
        <Anchor
          component={Link}
          to={offerVersionPath(clientId)}
          aria-label={state === 'OFFERED' ? words.seeOf(clientName) : words.offerTo(clientName)}
        >
          {state === 'OFFERED' ? words.see : words.offer}
        </Anchor>
      </span>
    </li>
  );
}
