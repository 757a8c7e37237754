import { Anchor } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import {
  RemovedReflectionsDocument,
  type RemovedReflectionsQuery,
  type WholePlanPartsFragment,
} from '@footing/contract';
import { Link } from 'react-router';
import { Sheet } from '../../../shared/ui';
import { When } from '../../../shared/words';
import { pathToActionPage } from '../paths';
import { UserText } from '../../../shared/ui/UserText';
import { resultWords } from '../actions/actions.words';
import classes from '../plan.module.css';
import { words } from './reflections.words';

/**
 * What the client has written and answered in this plan, latest first. The safety questions are only on their own page,
 * in case someone else looks.
 */
export function WrittenInPlan({ plan }: { plan: WholePlanPartsFragment }) {
  const { data } = useQuery(RemovedReflectionsDocument, { variables: { planId: plan.id } });
  const entries = entriesOf(plan, data?.removedReflections ?? []);
  if (entries.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title={words.written.title}>
        <ul className={classes.entries}>
          {entries.map(({ id, title, at, shared, text, path }) => (
            <li key={id}>
              {path ? (
                <Anchor component={Link} to={path}>
                  <UserText>{title}</UserText>
                </Anchor>
              ) : (
                <UserText>{title}</UserText>
              )}
              {/* There is no page with the whole text of an action that was removed. */}
              <p className={path ? classes.excerpt : classes.whole} dir="auto">
                {text}
              </p>
              {!path && <p className={classes.small}>{words.written.removed}</p>}
              <p className={classes.small}>
                <When at={at} capital zone={plan.timeZone} /> ·{' '}
                {shared ? words.written.shared : words.written.notShared}
              </p>
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}

type Removed = RemovedReflectionsQuery['removedReflections'];

function entriesOf({ steps }: WholePlanPartsFragment, removed: Removed) {
  const kept = removed.map(({ id, actionTitle: title, savedAt: at, shared, text }) => {
    return { id, title, at, shared, text, path: null };
  });
  const inPlan = steps
    .flatMap(({ actions }) => actions)
    .flatMap((action) => {
      const { reflection, result, title } = action;
      const path = pathToActionPage(action);
      if (!path) return [];
      if (reflection && reflection.text.trim() !== '') {
        const { id, savedAt, shared, text } = reflection;
        return [{ id, title, at: savedAt, shared, text, path }];
      }
      if (!result || result.questionnaire === 'safety') return [];
      const { id, answeredAt, shared } = result;
      const text = resultWords(result);
      return [{ id, title, at: answeredAt, shared, text, path }];
    });
  return [...inPlan, ...kept].sort((a, b) => b.at.localeCompare(a.at));
}
