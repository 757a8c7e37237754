import { useQuery } from '@apollo/client/react';
import {
  OpenCoupleStepDocument,
  SharedJointReflectionsDocument,
  type CouplePartsFragment,
  type SharedJointReflectionsQuery,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Markdown, Sheet, useChange } from '../../shared/ui';
import { UserText } from '../../shared/ui/UserText';
import classes from './couples.module.css';
import { words as all } from './for-coaches.words';

const words = all.plan;

/** The plan of the couple: the coach opens one step after another, while nothing waits. */
export function PlanForBoth({
  couple,
  clientId,
}: {
  couple: CouplePartsFragment;
  clientId: string;
}) {
  const { plan, partners } = couple;
  const { data } = useQuery(SharedJointReflectionsDocument, {
    variables: { clientId: partners[0]?.clientId ?? '' },
    fetchPolicy: 'cache-and-network',
    skip: partners.length === 0,
  });
  const shared = data?.coupleOf?.couple?.sharedReflections ?? [];
  const canOpen = couple.state === 'JOINED' && couple.waitsFor.length === 0;
  const open = useChange(OpenCoupleStepDocument, {
    says: words.opened,
    refetchQueries: ['CoupleOfClient'],
  });
  if (!plan) return null;
  const keys = plan.steps.flatMap(({ actions }) => actions.map(({ key }) => key));
  const gone = shared.filter(({ action }) => !keys.includes(action));
  const namesOf = (ids: readonly string[]) =>
    partners.filter(({ clientId }) => ids.includes(clientId)).map(({ callName }) => callName);
  return (
    <Sheet
      title={plan.title}
      actions={
        canOpen &&
        partners[0] && (
          <Button
            size="compact-md"
            variant="light"
            component={Link}
            to={`/clients/${clientId}/couple/plan`}
          >
            {words.edit}
          </Button>
        )
      }
    >
      {couple.state !== 'ENDED' && <p className={classes.text}>{words.says}</p>}
      <ul className={classes.notes}>
        {plan.steps.map((step) => (
          <li key={step.key}>
            <h3 className={classes.actionTitle}>{step.title}</h3>
            <p className={classes.text}>{step.purpose}</p>
            {step.key === plan.next && canOpen && (
              <Button
                size="compact-md"
                variant="light"
                loading={open.busy}
                aria-label={words.openOf(step.title)}
                onClick={() => void open.run({ coupleId: couple.id, step: step.key })}
              >
                {words.open}
              </Button>
            )}
            <details className={classes.actions}>
              <summary>{words.actions(step.actions.length)}</summary>
              <ul className={classes.list}>
                {step.actions.map(({ key, title, guidance, prompt, by, done, doneBy }) => (
                  <li key={key}>
                    <strong>{title}</strong>
                    <Markdown text={guidance} />
                    <p className={classes.soft}>
                      {step.open ? words.status(done, namesOf(doneBy)) : words.by(by)}
                    </p>
                    {prompt && <p className={classes.soft}>{words.alone(prompt)}</p>}
                    <Written texts={shared.filter(({ action }) => action === key)} of={namesOf} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {gone.length > 0 && (
        <>
          <h3 className={classes.actionTitle}>{words.gone}</h3>
          <Written texts={gone} of={namesOf} titled />
        </>
      )}
    </Sheet>
  );
}

type Shared = NonNullable<
  NonNullable<SharedJointReflectionsQuery['coupleOf']>['couple']
>['sharedReflections'];

/** What one of them wrote for themselves and shares with the coach. */
function Written({
  texts,
  of,
  titled = false,
}: {
  texts: Shared;
  of: (ids: readonly string[]) => string[];
  titled?: boolean;
}) {
  return texts.map(({ id, clientId, title, text }) => (
    <figure key={id} className={classes.written}>
      <figcaption className={classes.soft}>
        {titled && `${title}. `}
        {words.wrote(of([clientId]).join())}
      </figcaption>
      <UserText as="blockquote">{text}</UserText>
    </figure>
  ));
}
