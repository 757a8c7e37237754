import { daysBetween, weekOf } from '@footing/kernel';
import { CheckInsOfDaysDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Loaded, LoadingState, Sheet } from '../../shared/ui';
import { CheckInChart } from './chart/CheckInChart';
import { slotsOf } from './chart/slots';
import { words } from './check-ins.words';

const FEWEST_WEEKS = 4;

/** Check-ins between two days, by week; renders nothing if there are none. */
export default function CheckInsBetween({ from, to }: { from: string; to: string }) {
  const query = useQuery(CheckInsOfDaysDocument, { variables: { from, to } });
  return (
    <Loaded query={query} skeleton={<LoadingState lines={4} label={words.page.loading} />}>
      {({ checkIns }) => {
        if (checkIns.items.length === 0) return null;
        const weeks = daysBetween(weekOf(checkIns.from), weekOf(to)) / 7 + 1;
        const slots = slotsOf({ ...checkIns, today: to }, 'WEEKS', Math.max(FEWEST_WEEKS, weeks));
        return (
          <Sheet title={words.history.byWeek}>
            <CheckInChart slots={slots} grain="WEEKS" today={checkIns.today} />
          </Sheet>
        );
      }}
    </Loaded>
  );
}
