import { averagesOver, lastDays } from '@footing/plan-engine';
import type { CheckInsPartsFragment } from '@footing/contract';
import { useState, type ReactNode } from 'react';
import { EmptyState, Sheet } from '../../shared/ui';
import { When } from '../../shared/words';
import { CheckInChart } from './chart/CheckInChart';
import { CheckInTable } from './chart/CheckInTable';
import { slotsOf, valuesOf, type Grain } from './chart/slots';
import { VALUES, valueWord, valueWords, words } from './check-ins.words';
import classes from './check-ins.module.css';

const LINES = 10;
const GRAINS: readonly { key: Grain; label: string }[] = [
  { key: 'DAYS', label: words.history.days },
  { key: 'WEEKS', label: words.history.weeks },
];

/** Past check-ins as a chart or a table, and what was written. */
export function CheckInHistory({
  checkIns,
  callName,
  zone,
  children,
}: {
  checkIns: CheckInsPartsFragment;
  /** The client's name, for their coach; omitted for the client. */
  callName?: string;
  /** The client's time zone; the device's if omitted. */
  zone?: string;
  /** What follows the averages of the last week. */
  children?: ReactNode;
}) {
  const [grain, setGrain] = useState<Grain>('DAYS');
  const [asTable, setAsTable] = useState(false);
  const { days, items, today } = checkIns;
  if (days.length === 0) {
    return (
      <EmptyState title={words.history.none} order={2}>
        {callName ? words.history.noneTextForCoach(callName) : words.history.noneText}
      </EmptyState>
    );
  }
  const slots = slotsOf(checkIns, grain);
  const lines = items.filter(({ line }) => line !== null).slice(0, LINES);
  return (
    <>
      <Sheet
        title={callName ? words.history.titleForCoach : words.history.title}
        actions={
          <div className={classes.choices}>
            {GRAINS.map(({ key, label }) => (
              <button
                key={key}
                type="button"
                className={classes.choice}
                aria-pressed={grain === key}
                onClick={() => setGrain(key)}
              >
                {label}
              </button>
            ))}
          </div>
        }
      >
        <LastWeek days={days} today={today} />
        {children}
        {asTable ? (
          <CheckInTable slots={slots} grain={grain} today={today} />
        ) : (
          <CheckInChart key={grain} slots={slots} grain={grain} today={today} />
        )}
        <button type="button" className={classes.textButton} onClick={() => setAsTable(!asTable)}>
          {asTable ? words.history.asChart : words.history.asTable}
        </button>
      </Sheet>
      {lines.length > 0 && (
        <Sheet title={callName ? words.history.writtenBy(callName) : words.history.written}>
          <ul className={classes.lines}>
            {lines.map(({ id, at, line }) => (
              <li key={id}>
                <When at={at} say="dayTime" capital {...(zone && { zone })} />
                <p className={classes.line} dir="auto">
                  {line}
                </p>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}

function LastWeek({ days, today }: { days: CheckInsPartsFragment['days']; today: string }) {
  const averages = averagesOver(lastDays(days, 7, today).map(valuesOf));
  if (!averages) return null;
  return (
    <>
      <p className={classes.averagesHead}>{words.history.lastWeek}</p>
      <dl className={classes.averages}>
        {VALUES.map((of) => {
          const value = averages[of.key];
          return (
            value !== null && (
              <div key={of.key}>
                <dt>{of.label}</dt>
                <dd>
                  {valueWord(of, value)} <span className={classes.number}>{valueWords(value)}</span>
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </>
  );
}
