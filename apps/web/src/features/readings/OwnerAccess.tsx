import { ConsentSwitch, useConsent } from '../consents';
import { Sheet } from '../../shared/ui';
import classes from './readings.module.css';

interface Named {
  name: string;
}

/** Consent for the practice's owners to read what the coach can read. */
export function OwnerAccess({ coach, owners }: { coach: Named; owners: readonly Named[] }) {
  const { said } = useConsent('SUPERVISOR');
  if (owners.length === 0) return null;
  const names = new Intl.ListFormat('en').format(owners.map(({ name }) => name));
  const own = owners.length === 1 ? 'owns' : 'own';
  return (
    <Sheet title="Looking in">
      <p className={classes.who}>
        {names} {own} the practice.{' '}
        {said === 'YES'
          ? `What ${coach.name} can read below, ${names} can read too. You can take that back.`
          : `It can help ${coach.name} to talk with someone about a hard stretch. Until you agree, ${names} can read only one thing below: what you share about a pause in outreach.`}
      </p>
      <ConsentSwitch purpose="SUPERVISOR" label={`Let ${names} look in`} />
    </Sheet>
  );
}
