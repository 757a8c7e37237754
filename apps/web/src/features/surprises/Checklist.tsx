import { GiveSurpriseDocument } from '@footing/contract';
import { useApolloClient } from '@apollo/client/react';
import { Anchor, Button, Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Markdown, PageHeader, useChange } from '../../shared/ui';
import { refetchTodayAfter } from '../plans';
import type { SurpriseAction } from './types';
import classes from './surprises.module.css';

const POINTS = ['small', 'inexpensive', 'notInPerson', 'obligesToNothing'] as const;
type Point = (typeof POINTS)[number];

/** The conditions for a surprise, each confirmed separately. */
export function Checklist({
  action,
  other,
  checked,
  onGiven,
}: {
  action: SurpriseAction;
  other: string;
  /** The safety questions were answered recently. */
  checked: boolean;
  onGiven: () => Promise<void>;
}) {
  const client = useApolloClient();
  const [said, setSaid] = useState<Record<Point, boolean>>({
    small: false,
    inexpensive: false,
    notInPerson: false,
    obligesToNothing: false,
  });
  const change = useChange(GiveSurpriseDocument, { quiet: true });
  const give = async () => {
    const plan = await change.run({ input: { actionId: action.id, ...said } });
    if (!plan) return;
    refetchTodayAfter(client, plan);
    await onGiven();
  };
  const all = POINTS.every((point) => said[point]);
  return (
    <>
      <PageHeader title={action.title} />
      <Markdown text={action.guidance} voice />
      <ul className={classes.facts}>
        <li>Contact is not closed: it doesn’t go against anything {other} asked for.</li>
        <li>The wait is over.</li>
        <li>
          {checked ? (
            'You answered the safety questions lately.'
          ) : (
            <>
              The safety questions come first.{' '}
              <Anchor component={Link} to="/safety">
                Answer them now
              </Anchor>
            </>
          )}
        </li>
      </ul>
      <fieldset className={classes.points} disabled={!checked}>
        <legend className={classes.legend}>All four must be true</legend>
        {POINTS.map((point) => (
          <Checkbox
            key={point}
            size="md"
            label={pointWords[point]}
            checked={said[point]}
            onChange={({ currentTarget }) => setSaid({ ...said, [point]: currentTarget.checked })}
          />
        ))}
      </fieldset>
      <Text c="dimmed">
        One, not a series: the next could be in half a year at the earliest. If one of the four
        isn’t true, don’t send it. Nothing is lost.
      </Text>
      {change.problem && (
        <Text role="alert" mt="sm">
          {change.problem}
        </Text>
      )}
      <div className={classes.foot}>
        <Button
          size="lg"
          fullWidth
          disabled={!checked || !all}
          loading={change.busy}
          onClick={() => void give()}
        >
          I have given it
        </Button>
      </div>
    </>
  );
}

const pointWords: Record<Point, string> = {
  small: 'It is small',
  inexpensive: 'It costs little',
  notInPerson: 'I do not bring it in person',
  obligesToNothing: 'It obliges them to nothing: no thanks, no reply, no visit',
};
