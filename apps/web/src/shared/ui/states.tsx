import { Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { faultOf } from '../session/faults';
import { usePageHeading } from './focus/page-heading';
import classes from './ui.module.css';
import { words } from './ui.words';

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
      {order === 1 ? (
        <PageTitle title={title} />
      ) : (
        <Title order={order} size="h3">
          {title}
        </Title>
      )}
      {children && (
        <Text c="dimmed" className="footing-measure">
          {children}
        </Text>
      )}
      {action && <div className={classes.stateAction}>{action}</div>}
    </Stack>
  );
}

/** Where the empty state is the whole page. */
const PageTitle = ({ title }: { title: string }) => (
  <Title order={1} size="h2" ref={usePageHeading()} tabIndex={-1} className={classes.heading}>
    {title}
  </Title>
);

/** Skeleton lines while loading. */
export function LoadingState({
  lines = 4,
  label = words.loading,
}: {
  lines?: number;
  label?: string;
}) {
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
        {words.failures[fault.kind] ?? words.failed}
      </Title>
      <Text c="dimmed" className="footing-measure">
        {fault.message}
      </Text>
      {retry && fault.kind !== 'NOT_FOUND' && fault.kind !== 'FORBIDDEN' && (
        <Button variant="light" mt="xs" onClick={retry}>
          {words.tryAgain}
        </Button>
      )}
    </Stack>
  );
}
