import { Button, Text } from '@mantine/core';
import { useDeferredValue, useEffect, type ReactNode } from 'react';
import { faultMessage } from '../session/faults';
import { contentIsShown } from './AfterContent';
import { FaultState, LoadingState } from './states';
import classes from './ui.module.css';
import { words } from './ui.words';

interface QueryLike<Data> {
  data?: Data;
  error?: unknown;
  loading: boolean;
  refetch: () => Promise<unknown>;
}

/**
 * The result of a query: its data, else its error, else a skeleton. When a refetch fails, the earlier data stays on
 * the screen with a message.
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
  // Deferred, so that a large page renders in small pieces and taps are handled in between.
  const shown = useDeferredValue(has);
  const isSettled = has ? shown : !!query.error;
  useEffect(() => {
    if (isSettled) contentIsShown();
  }, [isSettled]);
  if (!has || !shown) {
    return query.error ? <FaultState error={query.error} retry={retry} /> : skeleton;
  }
  return (
    <>
      {query.error ? (
        <div className={classes.staleLine} role="status">
          <Text size="sm">{faultMessage(query.error)}</Text>
          <Button size="compact-sm" variant="subtle" onClick={retry}>
            {words.tryAgain}
          </Button>
        </div>
      ) : null}
      {children(data)}
    </>
  );
}
