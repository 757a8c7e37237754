import { useQuery } from '@apollo/client/react';
import { MyPackagesDocument } from '@footing/contract';
import { Alert } from '@mantine/core';
import { localDateOf, useNow } from '../../shared/words';
import { isOpen } from './package-facts';
import { mine } from './packages.words';

/** Says before somebody chooses a time that they need a package, if the practice decided so and they have none. */
export default function PackageNeeded() {
  const today = localDateOf(useNow());
  const { data } = useQuery(MyPackagesDocument, { fetchPolicy: 'cache-and-network' });
  if (!data?.myPackages.bookingNeedsPackage) return null;
  if (data.myPackages.packages.some((each) => isOpen(each, today))) return null;
  return (
    <Alert color="amber" mb="md" role="status">
      {mine.needed}
    </Alert>
  );
}
