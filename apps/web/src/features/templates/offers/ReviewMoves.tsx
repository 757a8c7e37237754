import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { LoadingState } from '../../../shared/ui';
import { versionsPath } from '../versions/versions-path';
import { MoveReview } from './MoveReview';
import { offerVersionPath } from './offer-paths';
import { words as all } from './several.words';
import { MIXED, StepMapping } from './StepMapping';
import type { Checked, useMoves } from './useMoves';
import classes from './offers.module.css';

const words = all.review;

/** Where the steps go for everyone, what would change for each, and the offers. */
export function ReviewMoves({
  moves,
  templateId,
}: {
  moves: ReturnType<typeof useMoves>;
  templateId: string;
}) {
  const { all: checked, progress } = moves;
  const open = checked.filter(({ move, offered }) => move && !offered);
  const offered = checked.filter((one) => one.offered).length;
  const steps = checked.find(({ move }) => move)?.move?.steps ?? [];
  if (progress && steps.length === 0) {
    return <LoadingState lines={6} label={words.checking(progress.done, progress.of)} />;
  }
  return (
    <div className={classes.sheets}>
      {offered === 0 && steps.length > 0 && (
        <StepMapping
          mapping={commonMapping(checked)}
          steps={steps}
          onTarget={(step, to) => void moves.correct(step, to)}
        />
      )}
      <ul className={classes.moves}>
        {checked.map((one) => (
          <li key={one.plan.planId}>
            <OneMove
              one={one}
              onChoice={(path, side) => void moves.choose(one.plan.planId, path, side)}
            />
          </li>
        ))}
      </ul>
      <p role="status">{offered > 0 && words.offered(offered)}</p>
      <Group gap="sm">
        {open.length > 0 && (
          <Button loading={progress !== null} onClick={() => void moves.offer()}>
            {words.offer(open.length)}
          </Button>
        )}
        {offered === 0 ? (
          <Button variant="subtle" onClick={moves.startOver}>
            {words.back}
          </Button>
        ) : (
          <Button component={Link} to={versionsPath(templateId)} variant="light">
            {words.toVersions}
          </Button>
        )}
      </Group>
    </div>
  );
}

function OneMove({
  one: { plan, move, problem, offered },
  onChoice,
}: {
  one: Checked;
  onChoice: Parameters<typeof MoveReview>[0]['onChoice'];
}) {
  const name = plan.clientName;
  if (!move || problem) {
    return (
      <p>
        {name}: <span className={classes.problem}>{problem ?? words.waiting}</span>{' '}
        <Link to={offerVersionPath(plan.clientId)}>{words.alone(name)}</Link>
      </p>
    );
  }
  if (offered) return <p>{words.offeredTo(name)}</p>;
  return (
    <details>
      <summary>{words.summary(name, move.changes.length, move.conflicts.length)}</summary>
      <MoveReview move={move} plan={null} name={name} onChoice={onChoice} />
    </details>
  );
}

/** Every step of the plans with its target, if that is the same in all of them. */
function commonMapping(checked: readonly Checked[]) {
  const found = new Map<string, { step: string; title: string; to: string | null }>();
  for (const { step, title, to } of checked.flatMap(({ move }) => move?.mapping ?? [])) {
    const known = found.get(step);
    const isSame = !known || known.to === (to ?? null);
    found.set(step, { step, title: known?.title ?? title, to: isSame ? (to ?? null) : MIXED });
  }
  return [...found.values()];
}
