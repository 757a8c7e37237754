import { Button, Text } from '@mantine/core';
import { useDeferredValue, type ReactNode } from 'react';
import { faultMessage } from '../session/faults';
import { FaultState, LoadingState } from './states';
import classes from './ui.module.css';

interface QueryLike<Data> {
  data?: Data;
  error?: unknown;
  loading: boolean;
  refetch: () => Promise<unknown>;
}

/**
 * What a query came to: its data, else why there is none, else a skeleton. Data that was read before stays
 * on the screen when reading it again fails, with a line that says so.
 */
export function Loaded<Data>({
  query,
  skeleton = <LoadingState />,
  children,
}: {
  query: QueryLike<Data>;
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  const retry = () => void query.refetch().catch(() => undefined);
  const { data } = query;
  const has = data !== undefined && data !== null;
  // A whole page that comes at once is made in small pieces, so that a tap in between is answered.
  const shown = useDeferredValue(has);
  if (!has || !shown) {
    return query.error ? <FaultState error={query.error} retry={retry} /> : skeleton;
  }
  return (
    <>
      {query.error ? (
        <div className={classes.staleLine} role="status">
          <Text size="sm">{faultMessage(query.error)}</Text>
          <Button size="compact-sm" variant="subtle" onClick={retry}>
            Try again
          </Button>
        </div>
      ) : null}
      {children(data)}
    </>
  );
}
