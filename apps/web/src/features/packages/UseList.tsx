import type { PackagePartsFragment } from '@footing/contract';
import type { ReactNode } from 'react';
import { UserText } from '../../shared/ui/UserText';
import { sessionStatusWords, When } from '../../shared/words';
import classes from './packages.module.css';
import { shared } from './packages.words';

type Use = PackagePartsFragment['uses'][number];

/** The sessions of a package, the latest first, and whether each counts. */
export function UseList({ uses, button }: { uses: Use[]; button?: (use: Use) => ReactNode }) {
  if (uses.length === 0) return null;
  return (
    <details className={classes.uses}>
      <summary>{shared.uses(uses.filter(({ state }) => state !== 'GIVEN_BACK').length)}</summary>
      <ul>
        {uses.map((use) => (
          <li key={use.sessionId}>
            <div>
              <When at={use.startsAt} capital />
              <span className={classes.facts}>
                {[sessionStatusWords(use.status), shared.state[use.state]]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
              {use.reason && (
                <UserText as="p" className={classes.facts}>
                  {shared.reason(use.reason)}
                </UserText>
              )}
            </div>
            {button?.(use)}
          </li>
        ))}
      </ul>
    </details>
  );
}
