import { ConsentSwitch, useConsent } from '../consents';
import { Sheet } from '../../shared/ui';
import { namesOf } from '../../shared/words';
import classes from './readings.module.css';
import { words as all } from './readings.words';

const words = all.owners;

interface Named {
  name: string;
}

/** Consent for the practice's owners to read what the coach can read. */
export function OwnerAccess({ coach, owners }: { coach: Named; owners: readonly Named[] }) {
  const { said } = useConsent('SUPERVISOR');
  const others = { names: namesOf(owners), count: owners.length };
  const says = said === 'YES' ? words.saysOn : words.says;
  return (
    <Sheet title={words.title}>
      <p className={classes.who}>{says(others, coach.name)}</p>
      <ConsentSwitch purpose="SUPERVISOR" label={words.label} />
    </Sheet>
  );
}
