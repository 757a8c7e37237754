import type { OutcomeTablePartsFragment } from '@footing/contract';
import { Sheet } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import { capitalized, endingWords } from '../../../shared/words';
import { words } from './outcomes.words';
import classes from './outcomes.module.css';

/** The numbers of one version, or of several together. */
export function OutcomeSheet({ name, table }: { name: string; table: OutcomeTablePartsFragment }) {
  const { started, running, ended } = table;
  return (
    <Sheet title={name}>
      <dl className={classes.totals}>
        <Total name={words.started} plans={started} />
        <Total name={words.running} plans={running} />
        <Total name={words.ended} plans={ended} />
      </dl>
      <Places name={name} table={table} />
      <Endings name={name} table={table} />
    </Sheet>
  );
}

function Total({ name, plans }: { name: string; plans: number | null | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Count value={plans} />
      </dd>
    </div>
  );
}

type PlaceCounts = OutcomeTablePartsFragment['finished'];

function Places({
  name,
  table: { steps, finished, added },
}: {
  name: string;
  table: OutcomeTablePartsFragment;
}) {
  const { places } = words;
  return (
    <>
      <h3 className={classes.part}>{places.title}</h3>
      <table className={`${classes.table} ${classes.places}`} aria-label={places.of(name)}>
        <thead>
          <tr>
            <th scope="col">{places.step}</th>
            <th scope="col">{places.here}</th>
            <th scope="col">{places.stopped}</th>
            <th scope="col">{places.days}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ key, title, medianDays, ...counts }) => (
            <Place key={key} title={title} counts={counts} medianDays={medianDays ?? null} />
          ))}
          <Place title={places.finished} counts={finished} />
          <Place title={places.added} counts={added} />
        </tbody>
      </table>
    </>
  );
}

function Place({
  title,
  counts: { here, stopped },
  medianDays,
}: {
  title: string;
  counts: Pick<PlaceCounts, 'here' | 'stopped'>;
  /** Absent where there are no days to count. */
  medianDays?: number | null;
}) {
  return (
    <tr>
      <th scope="row">
        <UserText>{title}</UserText>
      </th>
      <td data-label={words.places.here}>
        <Count value={here} />
      </td>
      <td data-label={words.places.stopped}>
        <Count value={stopped} />
      </td>
      {medianDays === undefined ? (
        <td className={classes.empty} />
      ) : (
        <td data-label={words.places.days}>
          <Count value={medianDays === null ? null : words.days(medianDays)} />
        </td>
      )}
    </tr>
  );
}

function Endings({
  name,
  table: { ended, endings },
}: {
  name: string;
  table: OutcomeTablePartsFragment;
}) {
  return (
    <>
      <h3 className={classes.part}>{words.endings.title}</h3>
      {ended ? (
        <EndingTable name={name} endings={endings} />
      ) : (
        <p className={classes.noEndings}>{ended === 0 ? words.endings.none : words.endings.few}</p>
      )}
    </>
  );
}

function EndingTable({
  name,
  endings,
}: {
  name: string;
  endings: OutcomeTablePartsFragment['endings'];
}) {
  return (
    <table className={`${classes.table} ${classes.endings}`} aria-label={words.endings.of(name)}>
      <thead>
        <tr>
          <th scope="col">{words.endings.ending}</th>
          <th scope="col">{words.endings.plans}</th>
        </tr>
      </thead>
      <tbody>
        {endings.map(({ ending, plans }) => (
          <tr key={ending}>
            <th scope="row">{capitalized(endingWords(ending, 'COACH'))}</th>
            <td>
              <Count value={plans} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ value }: { value: number | string | null | undefined }) {
  return value === null || value === undefined ? (
    <span className={classes.hidden}>{words.hidden}</span>
  ) : (
    <span className="footing-figures">{value}</span>
  );
}
