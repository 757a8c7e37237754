import type { ConflictSide, PlanMovePartsFragment } from '@footing/contract';
import { DateChangeList, PlanChangeList } from '../../../shared/plan-changes';
import type { DatedPlan } from '../../../shared/plan-changes/date-changes';
import { Sheet } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import { ConflictList } from './ConflictList';
import { keptWords, words } from './move.words';
import classes from './offers.module.css';

/** What a move would do: what the client will see, the dates, what the coach decides, and what stays. */
export function MoveReview({
  move,
  plan,
  name,
  onChoice,
}: {
  move: PlanMovePartsFragment;
  /** Null: without the dates. */
  plan: (DatedPlan & { timeZone: string }) | null;
  name: string;
  onChoice: (path: string, side: ConflictSide) => void;
}) {
  return (
    <div className={classes.sheets}>
      {move.conflicts.length > 0 && <ConflictList move={move} name={name} onChoice={onChoice} />}
      <Sheet title={words.changes(name)}>
        {move.changes.length === 0 ? (
          <p>{words.noChanges}</p>
        ) : (
          <PlanChangeList changes={move.changes} isOffered />
        )}
      </Sheet>
      {plan && (
        <Sheet title={words.dates}>
          <DateChangeList plan={plan} coming={move.preview} zone={plan.timeZone} reader="COACH" />
        </Sheet>
      )}
      <Sheet title={words.kept.title}>
        <p>{words.kept.always}</p>
        {move.kept.length > 0 && (
          <ul className={classes.lines}>
            {move.kept.map((kept, index) => (
              <li key={index}>
                <UserText>{keptWords(kept)}</UserText>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </div>
  );
}
