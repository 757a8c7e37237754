import { useQuery } from '@apollo/client/react';
import {
  PartsOfMyPlanDocument,
  PartsOfPlanDocument,
  SessionsToNameDocument,
  type MessageReferenceKind,
  type PartsOfMyPlanQuery,
} from '@footing/contract';
import { Select } from '@mantine/core';
import { useState } from 'react';
import { stayInForm } from '../../shared/ui';
import { onDayTimeWords, useNow } from '../../shared/words';
import { words as all } from './attachments.words';
import type { Named } from './message-files';

const words = all.name;
/** How far back sessions are offered. */
const BACK_MS = 30 * 24 * 3_600_000;

type Plan = PartsOfMyPlanQuery['myPlan'];

/** Chooses a step, an action or a session that a message names. Nothing where there are none. */
export default function NamePart({
  clientId,
  onChosen,
}: {
  /** Null for the client's own. */
  clientId: string | null;
  onChosen: (named: Named) => void;
}) {
  const now = useNow();
  const [from] = useState(() => new Date(now - BACK_MS).toISOString());
  const own = useQuery(PartsOfMyPlanDocument, { skip: clientId !== null });
  const ofClient = useQuery(PartsOfPlanDocument, {
    variables: { clientId: clientId! },
    skip: clientId === null,
  });
  const sessions = useQuery(SessionsToNameDocument, { variables: { clientId, from } });
  const planned = sessions.data?.sessions.edges.map(({ node }) => node) ?? [];
  const named: Named[] = [
    ...partsOf(clientId === null ? own.data?.myPlan : ofClient.data?.client.plan),
    ...planned
      .filter(({ status }) => status !== 'CANCELLED')
      .map(({ id, startsAt }) => ({
        ...{ kind: 'SESSION' as const, id },
        label: words.session(onDayTimeWords(startsAt, now)),
      })),
  ];
  const offered = KINDS.map((kind) => ({
    group: words.kinds[kind],
    items: named.filter((one) => one.kind === kind).map(({ id, label }) => ({ value: id, label })),
  })).filter(({ items }) => items.length > 0);
  if (offered.length === 0) return null;
  return (
    <Select
      label={words.choose}
      placeholder={words.placeholder}
      data={offered}
      value={null}
      searchable
      onKeyDown={stayInForm}
      onChange={(id) => {
        const chosen = named.find((one) => one.id === id);
        if (chosen) onChosen(chosen);
      }}
    />
  );
}

const KINDS: readonly MessageReferenceKind[] = ['STEP', 'ACTION', 'SESSION'];

/** Of an ended plan, what was started: the page of the plan shows no more. */
function partsOf(plan: Plan | undefined): Named[] {
  const steps = plan?.steps.filter(({ status }) => plan.status !== 'ENDED' || status !== 'LOCKED');
  return (steps ?? []).flatMap(({ id, title, actions }): Named[] => [
    { kind: 'STEP', id, label: title },
    ...actions.map((action) => ({ kind: 'ACTION' as const, id: action.id, label: action.title })),
  ]);
}
