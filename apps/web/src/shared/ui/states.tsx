import { Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { faultOf } from '../session/faults';
import classes from './ui.module.css';

/** For an empty list: says what will appear here and offers the first step. */
export function EmptyState({
  title,
  children,
  action,
  order = 2,
}: {
  title: string;
  children?: ReactNode;
  /** The first step, usually a button. */
  action?: ReactNode;
  /** Level of the heading: 1 where this is the whole page. */
  order?: 1 | 2 | 3;
}) {
  return (
    <Stack className={classes.state} gap="xs" align="flex-start">
      <Title order={order} size={order === 1 ? 'h2' : 'h3'}>
        {title}
      </Title>
      {children && (
        <Text c="dimmed" className="footing-measure">
          {children}
        </Text>
      )}
      {action && <div className={classes.stateAction}>{action}</div>}
    </Stack>
  );
}

/** Skeleton lines while loading. */
export function LoadingState({ lines = 4, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div role="status" aria-label={label} className={classes.loading}>
      <Skeleton height={28} width="42%" radius="sm" mb="lg" />
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton
          key={line}
          height={16}
          width={`${92 - ((line * 17) % 40)}%`}
          radius="sm"
          mb="sm"
        />
      ))}
    </div>
  );
}

/** A failed read: what happened, and a retry button. */
export function FaultState({ error, retry }: { error: unknown; retry?: () => void }) {
  const fault = faultOf(error);
  return (
    <Stack className={classes.state} gap="xs" align="flex-start" role="alert">
      <Title order={2} size="h3">
        {faultTitles[fault.kind] ?? 'This did not work'}
      </Title>
      <Text c="dimmed" className="footing-measure">
        {fault.message}
      </Text>
      {retry && fault.kind !== 'NOT_FOUND' && fault.kind !== 'FORBIDDEN' && (
        <Button variant="light" mt="xs" onClick={retry}>
          Try again
        </Button>
      )}
    </Stack>
  );
}

const faultTitles: Partial<Record<ReturnType<typeof faultOf>['kind'], string>> = {
  OFFLINE: 'You’re offline',
  NOT_FOUND: 'Nothing is here',
  FORBIDDEN: 'Not open to you',
  UNAUTHENTICATED: 'Signed out',
  RATE_LIMITED: 'A short pause',
};
