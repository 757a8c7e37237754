import { useQuery } from '@apollo/client/react';
import { TypesToPlanDocument, type TypesToPlanQuery } from '@footing/contract';
import { NativeSelect } from '@mantine/core';
import { words as all } from './availability.words';

const words = all.plan;

/** What a session type fills in. */
export interface PlannedType {
  id: string;
  minutes: number;
  place: string;
  link: string;
}

/** Which type a planned session is of. Nothing, in a practice without types. */
export function TypeToPlan({
  chosen,
  choose,
}: {
  chosen: string | null;
  choose: (type: PlannedType | null) => void;
}) {
  const { data } = useQuery(TypesToPlanDocument);
  if (!data || data.sessionTypes.length === 0) return null;
  return (
    <NativeSelect
      size="md"
      label={words.type}
      data={[
        { value: '', label: words.noType },
        ...data.sessionTypes.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={chosen ?? ''}
      onChange={(event) => {
        const id = event.currentTarget.value;
        const type = data.sessionTypes.find((each) => each.id === id);
        choose(type ? plannedOf(type, data.myAvailability.link) : null);
      }}
    />
  );
}

function plannedOf(
  { id, minutes, placeKind, place }: TypesToPlanQuery['sessionTypes'][number],
  ownLink: string,
): PlannedType {
  const code = crypto.randomUUID().replaceAll('-', '').slice(0, 12);
  return {
    id,
    minutes,
    place: placeKind === 'PHONE' ? all.types.place.PHONE : place,
    link: placeKind === 'LINK' ? ownLink.replaceAll('{code}', code) : '',
  };
}
