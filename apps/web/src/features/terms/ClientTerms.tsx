import type { AcceptedTermsPartsFragment } from '@footing/contract';
import { kindTitle, versionName } from '../../shared/terms';
import { When } from '../../shared/words';
import classes from '../../shared/terms/terms.module.css';

/** For staff: what a client accepted; a withdrawn consent comes first. */
export default function ClientTerms({
  terms,
  callName,
  zone,
}: {
  terms: AcceptedTermsPartsFragment[];
  callName: string;
  zone: string;
}) {
  const health = terms.find(({ kind }) => kind === 'HEALTH_DATA');
  return (
    <>
      {health?.granted === false && (
        <p className={classes.withdrawn} role="status">
          {callName} withdrew consent to health and relationship data{' '}
          <When at={health.at} say="on" zone={zone} />. Nothing new they write is kept. They can
          agree again at any time.
        </p>
      )}
      <details className={classes.agreed}>
        <summary>What {callName} agreed to</summary>
        {terms.length === 0 ? (
          <p>Nothing yet. {callName} is asked the next time they open Footing.</p>
        ) : (
          <ul className={classes.accepted}>
            {terms.map(({ kind, at, granted, number, shipped, isCurrent }) => (
              <li key={kind}>
                {kindTitle(kind)}
                {number !== null && `, ${versionName({ number, shipped: shipped ?? false })}`}:{' '}
                {granted ? 'yes' : 'withdrawn'}, <When at={at} say="on" zone={zone} />
                {!isCurrent && '. There is a newer version.'}
              </li>
            ))}
          </ul>
        )}
      </details>
    </>
  );
}
