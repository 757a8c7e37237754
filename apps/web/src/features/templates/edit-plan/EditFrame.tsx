import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { confirmThat, onKeys } from '../../../shared/ui';
import assign from '../assign/assign.module.css';
import { frameWords as words } from './edit-plan.words';

/** What is around the steps of a running plan while they are edited: review, discard, and what stands in the way of saving. */
export function EditFrame({
  intro,
  changed,
  reviewing,
  onReview,
  onEdit,
  onReset,
  checking = false,
  isStale,
  stale,
  problem,
  reload,
  children,
}: {
  intro: string;
  changed: boolean;
  reviewing: boolean;
  onReview: () => void;
  onEdit: () => void;
  onReset: () => void;
  checking?: boolean;
  isStale: boolean;
  /** Says that the plan was changed meanwhile. */
  stale: string;
  problem: string | null | undefined;
  reload: () => Promise<void>;
  children: ReactNode;
}) {
  const reset = async () => {
    const { title, text, yes, no } = words.confirmReset;
    if (await confirmThat({ title, words: text, yes, no })) onReset();
  };
  return (
    <div role="presentation" onKeyDown={onKeys({ 'mod+Enter': onReview })}>
      <p className="footing-measure">{intro}</p>
      <Group gap="sm" mb="md">
        {reviewing ? (
          <Button variant="light" onClick={onEdit}>
            {words.edit}
          </Button>
        ) : (
          <Button
            onClick={onReview}
            loading={checking}
            // Still reached by keyboard, so that a screen reader finds it.
            aria-disabled={!changed}
            data-disabled={!changed || undefined}
          >
            {words.review}
          </Button>
        )}
        {changed ? (
          <Button variant="subtle" onClick={() => void reset()}>
            {words.reset}
          </Button>
        ) : (
          <span role="status">{words.noChanges}</span>
        )}
      </Group>
      {isStale && (
        <p role="alert" className={assign.problem}>
          {stale}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => void reload()}>
            {words.loadAgain}
          </Button>
        </p>
      )}
      {!isStale && problem && (
        <p role="alert" className={assign.problem}>
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}
