import { useQuery } from '@apollo/client/react';
import {
  OpenCoupleStepDocument,
  SharedJointReflectionsDocument,
  type CouplePartsFragment,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { Markdown, Sheet, useChange } from '../../shared/ui';
import { UserText } from '../../shared/ui/UserText';
import classes from './couples.module.css';
import { words as all } from './for-coaches.words';

const words = all.plan;

/** The plan of the couple: the coach opens one step after another, while nothing waits. */
export function PlanForBoth({ couple }: { couple: CouplePartsFragment }) {
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
  const namesOf = (ids: readonly string[]) =>
    partners.filter(({ clientId }) => ids.includes(clientId)).map(({ callName }) => callName);
  return (
    <Sheet title={plan.title}>
      <p className={classes.text}>{words.says}</p>
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
                    {shared
                      .filter(({ action }) => action === key)
                      .map(({ id, clientId, text }) => (
                        <figure key={id} className={classes.written}>
                          <figcaption className={classes.soft}>
                            {words.wrote(namesOf([clientId]).join())}
                          </figcaption>
                          <UserText as="blockquote">{text}</UserText>
                        </figure>
                      ))}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
