import { PublicFreeTimesDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { TimeZoneSelect } from '../../../shared/ui/TimeZoneSelect';
import { FreeTimes } from '../../booking';
import { words } from './meet.words';

const SAYS = { rules: () => '', none: words.none, closed: words.none };

/** The free times of a public page, in a time zone that the visitor can change. */
export function PublicTimes({
  address,
  typeId,
  zone,
  setZone,
  choose,
}: {
  address: string;
  typeId: string;
  zone: string;
  setZone: (zone: string) => void;
  choose: (startsAt: string) => void;
}) {
  const [changing, setChanging] = useState(false);
  return (
    <>
      {changing && (
        <TimeZoneSelect
          mb="md"
          label={words.zone}
          value={zone}
          onChange={(next) => next && setZone(next)}
          autoFocus
        />
      )}
      <FreeTimes
        key={typeId}
        document={PublicFreeTimesDocument}
        wanted={{ address, typeId }}
        zone={zone}
        afterZone={
          !changing && (
            <Anchor component="button" type="button" inherit onClick={() => setChanging(true)}>
              {words.changeZone}
            </Anchor>
          )
        }
        says={SAYS}
        busy={false}
        choose={choose}
      />
    </>
  );
}
