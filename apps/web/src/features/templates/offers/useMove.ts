import { useQuery } from '@apollo/client/react';
import { PlanMoveDocument, type ConflictSide, type PlanMovePartsFragment } from '@footing/contract';
import { useState } from 'react';
import { refusalWords } from '../../../shared/words/refusal-words';
import { toChoices, withTarget, type Target } from './mapping';

/** What a move would do, with the mapping and the choices of the coach, worked out by the server at each change. */
export function useMove(planId: string, templateVersionId: string) {
  const [mapping, setMapping] = useState<Target[] | null>(null);
  const [choices, setChoices] = useState<Record<string, ConflictSide>>({});
  const input = {
    ...{ planId, templateVersionId, mapping },
    choices: toChoices(choices),
  };
  const query = useQuery(PlanMoveDocument, { variables: { input }, fetchPolicy: 'no-cache' });
  const answer = query.data ?? query.previousData;
  const found = answer?.planMove;
  const move: PlanMovePartsFragment | null = found?.__typename === 'PlanMove' ? found : null;
  return {
    query,
    input,
    move,
    refusal: found?.__typename === 'Refusal' ? refusalWords(found, undefined, 'COACH') : null,
    setTarget: (step: string, to: string | null) => {
      if (move) setMapping(withTarget(mapping ?? move.mapping, step, to));
    },
    setChoice: (path: string, side: ConflictSide) => setChoices({ ...choices, [path]: side }),
  };
}
