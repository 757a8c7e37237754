import { GiveSurpriseDocument } from '@footing/contract';
import { useApolloClient } from '@apollo/client/react';
import { Anchor, Button, Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Markdown, PageHeader, useChange } from '../../shared/ui';
import { refetchTodayAfter } from '../plans';
import type { SurpriseAction } from './types';
import classes from './surprises.module.css';
import { words } from './surprises.words';

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
        <li>{words.checklist.boundary(other)}</li>
        <li>{words.checklist.wait}</li>
        <li>
          {checked ? (
            words.checklist.safetyAnswered
          ) : (
            <>
              {words.checklist.safetyFirst}{' '}
              <Anchor component={Link} to="/safety">
                {words.checklist.answer}
              </Anchor>
            </>
          )}
        </li>
      </ul>
      <fieldset className={classes.points} disabled={!checked}>
        <legend className={classes.legend}>{words.checklist.all}</legend>
        {POINTS.map((point) => (
          <Checkbox
            key={point}
            size="md"
            label={words.checklist.points[point]}
            checked={said[point]}
            onChange={({ currentTarget }) => setSaid({ ...said, [point]: currentTarget.checked })}
          />
        ))}
      </fieldset>
      <Text c="dimmed">{words.checklist.one}</Text>
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
          {words.checklist.given}
        </Button>
      </div>
    </>
  );
}
