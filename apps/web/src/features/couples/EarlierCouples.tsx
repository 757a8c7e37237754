import type { OwnCouplePartsFragment } from '@footing/contract';
import { Sheet } from '../../shared/ui';
import { Sentence, When } from '../../shared/words';
import { MessagesOfCouple } from '../messages';
import { CoupleNotes } from './CoupleNotes';
import { JointPlanBefore } from './JointPlan';
import { WrittenAlone } from './JointReflection';
import classes from './couples.module.css';
import { words } from './couples.words';

/** Joint work that was over before the coach asked again: what the client had read stays readable. */
export function EarlierCouples({ couples }: { couples: OwnCouplePartsFragment['earlier'] }) {
  if (couples.length === 0) return null;
  return (
    <section className={classes.earlier}>
      <h2 className={classes.line}>{words.earlier.title}</h2>
      {couples.map(({ id, alias, joinedAt, notes, plan, reflections }) => (
        <details key={id} className={classes.actions}>
          <summary>
            <Sentence
              text={words.earlier.of}
              alias={alias || words.theOther}
              when={<When at={joinedAt} />}
            />
          </summary>
          {notes.length > 0 && (
            <Sheet title={words.notes.title}>
              <CoupleNotes notes={notes} by={words.notes.by} />
            </Sheet>
          )}
          <MessagesOfCouple id={id} side="CLIENT" alias={alias || words.theOther} partners={[]} />
          {plan && <JointPlanBefore plan={plan} />}
          <WrittenAlone reflections={reflections} />
        </details>
      ))}
    </section>
  );
}
