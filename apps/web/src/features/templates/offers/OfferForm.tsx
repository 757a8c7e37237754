import { OfferVersionDocument, type PlanToMoveQuery } from '@footing/contract';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FaultState, LoadingState, toast, useChange } from '../../../shared/ui';
import { MoveReview } from './MoveReview';
import { words as all } from './offers.words';
import { StepMapping } from './StepMapping';
import { useMove } from './useMove';
import classes from './offers.module.css';

const words = all.page;
type Versions = PlanToMoveQuery['newerVersions'];

/** The version to offer, where its steps go, and what would change; then the offer. */
export function OfferForm({
  plan,
  versions,
  clientId,
  name,
  replaces,
}: {
  plan: PlanToMoveQuery['plan'];
  versions: Versions;
  clientId: string;
  name: string;
  /** Whether an open offer is withdrawn by a new one. */
  replaces: boolean;
}) {
  const [versionId, setVersionId] = useState(versions[0]!.id);
  return (
    <div className={classes.sheets}>
      <p>{replaces ? words.replaces : words.intro(name)}</p>
      {versions.length > 1 && (
        <NativeSelect
          label={words.version}
          value={versionId}
          onChange={(event) => setVersionId(event.currentTarget.value)}
          data={versions.map(({ id, number }) => ({ value: id, label: words.versionOf(number) }))}
        />
      )}
      <Move key={versionId} plan={plan} versionId={versionId} clientId={clientId} name={name} />
    </div>
  );
}

function Move({
  plan,
  versionId,
  clientId,
  name,
}: {
  plan: PlanToMoveQuery['plan'];
  versionId: string;
  clientId: string;
  name: string;
}) {
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const { query, input, move, refusal, setTarget, setChoice } = useMove(plan.id, versionId);
  const offer = useChange(OfferVersionDocument, {
    refetchQueries: ['CoachClient', 'PlansOnOlderVersions', 'NewerVersionOfPlan'],
  });
  const send = async () => {
    if (!(await offer.run({ input: { id, ...input } }))) return;
    toast.done(words.offered(name));
    await navigate(`/clients/${clientId}`);
  };
  if (refusal) return <p role="alert">{refusal}</p>;
  if (!move) {
    return query.error ? (
      <FaultState error={query.error} retry={() => void query.refetch()} />
    ) : (
      <LoadingState lines={6} label={words.checking} />
    );
  }
  return (
    <>
      <StepMapping mapping={move.mapping} steps={move.steps} onTarget={setTarget} />
      <MoveReview move={move} plan={plan} name={name} onChoice={setChoice} />
      <div>
        <Button loading={offer.busy || query.loading} onClick={() => void send()}>
          {words.offer(name)}
        </Button>
      </div>
    </>
  );
}
