import { Select, type SelectProps } from '@mantine/core';
import { timeWords, useNow } from '../words';
import { words } from './ui.words';

/** A time zone by city, with the current time there. */
export function TimeZoneSelect(props: Omit<SelectProps, 'data'>) {
  const now = useNow();
  return (
    <Select
      label={words.timeZone}
      searchable
      openOnFocus={false}
      withScrollArea={false}
      styles={{ options: { maxHeight: '16rem', overflowY: 'auto' } }}
      allowDeselect={false}
      nothingFoundMessage={words.noTimeZone}
      limit={60}
      data={zoneChoices(props.value)}
      renderOption={({ option }) => (
        <span className="footing-figures">
          {option.label}, {timeWords(now, option.value)}
        </span>
      )}
      {...props}
    />
  );
}

const known = ['UTC', ...Intl.supportedValuesOf('timeZone')];

function zoneChoices(chosen: string | null | undefined) {
  const zones = chosen && !known.includes(chosen) ? [chosen, ...known] : known;
  return zones.map((zone) => ({ value: zone, label: zoneWords(zone) }));
}

/** "Berlin (Europe)", "Buenos Aires (America, Argentina)". */
export function zoneWords(zone: string): string {
  const parts = zone.replaceAll('_', ' ').split('/');
  const city = parts.pop() ?? zone;
  return parts.length === 0 ? city : `${city} (${parts.join(', ')})`;
}
