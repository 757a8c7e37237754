import { Select, type SelectProps } from '@mantine/core';

/** A time zone by its city, searchable. */
export function TimeZoneSelect(props: Omit<SelectProps, 'data' | 'searchable'>) {
  return (
    <Select
      label="Time zone"
      searchable
      nothingFoundMessage="No zone with this name"
      allowDeselect={false}
      limit={60}
      data={zones()}
      {...props}
    />
  );
}

let known: { value: string; label: string }[] | null = null;

function zones() {
  known ??= ['UTC', ...Intl.supportedValuesOf('timeZone')].map((value) => ({
    value,
    label: value.replaceAll('_', ' '),
  }));
  return known;
}
