import { shortDayWords } from '../../../shared/words';
import type { Grain, Slot } from './slots';
import { markWords, VALUES, valueWords, words } from '../check-ins.words';
import classes from '../check-ins.module.css';

/** The chart as a table, for screen readers and people who prefer text; empty slots are omitted. */
export function CheckInTable({
  slots,
  grain,
  today,
}: {
  slots: Slot[];
  grain: Grain;
  today: string;
}) {
  const filled = slots.filter(({ span, marks }) => span || marks.length > 0).reverse();
  return (
    <div className={classes.tableFrame} tabIndex={0} role="region" aria-label={words.chart.table}>
      <table className={classes.table}>
        <caption>{words.chart.caption(grain)}</caption>
        <thead>
          <tr>
            <th scope="col">{grain === 'DAYS' ? words.chart.day : words.chart.weekOf}</th>
            {VALUES.map(({ key, short }) => (
              <th key={key} scope="col">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filled.map(({ from, span, marks }) => (
            <tr key={from}>
              <th scope="row">
                {from === today ? words.chart.today : shortDayWords(from)}
                {marks.length > 0 && <span className={classes.also}>{markWords(marks)}</span>}
              </th>
              {VALUES.map(({ key }) => (
                <td key={key}>{typeof span?.[key] === 'number' ? valueWords(span[key]) : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
