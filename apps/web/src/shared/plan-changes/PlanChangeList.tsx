import { UserText } from '../ui/UserText';
import { planChangeWords, words, type ShownChange } from './plan-changes.words';
import classes from './plan-changes.module.css';

/** What an edit changed, a sentence each; the words before and after can be opened. */
export function PlanChangeList({
  changes,
  isOffered = false,
}: {
  changes: readonly ShownChange[];
  /** Whether the changes are only offered, so that they are said in the future tense. */
  isOffered?: boolean;
}) {
  return (
    <ul className={classes.changes}>
      {changes.map((change, index) => (
        <li key={index}>
          <UserText>{planChangeWords(change, isOffered ? 'WILL' : 'IS')}</UserText>
          <BeforeAndAfter change={change} isOffered={isOffered} />
        </li>
      ))}
    </ul>
  );
}

const LONG: readonly unknown[] = ['PURPOSE', 'GUIDANCE', 'PROMPT', 'REACH_REASON'];

function BeforeAndAfter({
  change: { field, before, after },
  isOffered,
}: {
  change: ShownChange;
  isOffered: boolean;
}) {
  const isEmpty = !before?.text && !after?.text;
  if (!LONG.includes(field) || isEmpty) return null;
  return (
    <details className={classes.words}>
      <summary>{words.show}</summary>
      <dl>
        <dt>{isOffered ? words.after : words.before}</dt>
        <dd>
          <UserText>{before?.text ?? words.empty}</UserText>
        </dd>
        <dt>{isOffered ? words.offered : words.after}</dt>
        <dd>
          <UserText>{after?.text ?? words.empty}</UserText>
        </dd>
      </dl>
    </details>
  );
}
