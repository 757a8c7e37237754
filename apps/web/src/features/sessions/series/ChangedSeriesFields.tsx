import { Text } from '@mantine/core';
import { ScopeChoice } from './ScopeChoice';
import { SeriesDates } from './SeriesDates';
import { words } from './series.words';
import type { ChangedSeries } from './useSeriesScope';

/** Which sessions of a series change, and to what. */
export function ChangedSeriesFields({
  series,
  edited,
  forBoth,
  zone,
}: {
  series: ChangedSeries;
  /** The session that the dialog is about. */
  edited: string | undefined;
  /** It is with both partners of a couple. */
  forBoth: boolean;
  zone: string;
}) {
  const { scope, choose, dates, failed, leaveOut } = series;
  if (!scope) return null;
  const changing = dates.length - leaveOut.keys.length;
  return (
    <>
      <ScopeChoice label={words.scope} scope={scope} choose={choose} />
      {failed && <Text role="alert">{words.notLoaded}</Text>}
      {dates.length > 0 && (
        <SeriesDates
          dates={dates}
          leaveOut={leaveOut}
          fixed={edited}
          zone={zone}
          title={words.newDates}
          says={words.newDatesSay(forBoth)}
          foot={words.willChange(changing)}
        />
      )}
    </>
  );
}
