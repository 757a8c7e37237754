import { useQuery } from '@apollo/client/react';
import { PackagesOfClientDocument } from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { EmptyState, Loaded } from '../../../shared/ui';
import classes from '../packages.module.css';
import { words } from '../packages.words';
import { PackageOfClient } from './PackageOfClient';
import { SellPackageDialog } from './SellPackageDialog';

/** A client's packages, for staff: what is left, what was paid, and which sessions counted. */
export default function PackagesOfClient({
  clientId,
  callName,
  clientName,
  archived,
}: {
  clientId: string;
  callName: string;
  clientName: string;
  archived: boolean;
}) {
  const query = useQuery(PackagesOfClientDocument, {
    variables: { clientId },
    fetchPolicy: 'cache-and-network',
  });
  const [selling, setSelling] = useState(false);
  const add = !archived && <Button onClick={() => setSelling(true)}>{words.add}</Button>;
  return (
    <Loaded query={query}>
      {({ clientPackages, sessionTypes }) => (
        <>
          {clientPackages.packages.length === 0 ? (
            <EmptyState title={words.none.title} action={add}>
              {words.none.text(callName)}
            </EmptyState>
          ) : (
            <>
              <Text size="sm" c="dimmed" mb="md">
                {words.says}
              </Text>
              <ul className={classes.list}>
                {clientPackages.packages.map((each) => (
                  <li key={each.id} className={classes.package}>
                    <PackageOfClient each={each} clientName={clientName} />
                  </li>
                ))}
              </ul>
              <div className={classes.add}>{add}</div>
            </>
          )}
          {selling && (
            <SellPackageDialog
              client={{ id: clientId, callName }}
              usual={clientPackages}
              types={sessionTypes}
              onClose={() => setSelling(false)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
