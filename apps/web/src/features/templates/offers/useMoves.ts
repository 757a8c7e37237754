import { useApolloClient } from '@apollo/client/react';
import {
  OfferVersionDocument,
  PlanMoveDocument,
  type ConflictSide,
  type PlanMovePartsFragment,
  type PlansOnOlderVersionsQuery,
} from '@footing/contract';
import { useState } from 'react';
import { faultMessage } from '../../../shared/session/faults';
import { refusalWords } from '../../../shared/words/refusal-words';
import { toChoices, withTarget, type Target } from './mapping';

export type OlderPlan = PlansOnOlderVersionsQuery['plansOnOlderVersions']['plans'][number];

/** What a move would do for one of several clients, and what became of the offer. */
export interface Checked {
  plan: OlderPlan;
  /** Of the offer, so that a second request makes no second one. */
  id: string;
  suggested: Target[];
  choices: Record<string, ConflictSide>;
  move: PlanMovePartsFragment | null;
  problem: string | null;
  offered: boolean;
}

/** Works out the moves of several plans one after the other, and offers them. */
export function useMoves(templateVersionId: string) {
  const apollo = useApolloClient();
  const [all, setAll] = useState<Checked[]>([]);
  const [corrections, setCorrections] = useState<Target[]>([]);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);

  const inputOf = ({ plan, suggested, choices }: Checked, corrected: readonly Target[]) => ({
    planId: plan.planId,
    templateVersionId,
    mapping: suggested.length === 0 ? null : corrected.reduce(withCorrection, suggested),
    choices: toChoices(choices),
  });
  const looked = async (one: Checked, corrected: readonly Target[]): Promise<Checked> => {
    try {
      const { data } = await apollo.query({
        query: PlanMoveDocument,
        variables: { input: inputOf(one, corrected) },
        fetchPolicy: 'no-cache',
      });
      const found = data!.planMove;
      if (found.__typename === 'Refusal') {
        return { ...one, move: null, problem: refusalWords(found, undefined, 'COACH') };
      }
      const suggested = one.suggested.length > 0 ? one.suggested : found.mapping.map(targetOf);
      return { ...one, suggested, move: found, problem: null };
    } catch (error) {
      return { ...one, move: null, problem: faultMessage(error) };
    }
  };
  const offer = async (one: Checked): Promise<Checked> => {
    try {
      const { data } = await apollo.mutate({
        mutation: OfferVersionDocument,
        variables: { input: { id: one.id, ...inputOf(one, corrections) } },
      });
      const found = data!.offerVersion;
      return found.__typename === 'Refusal'
        ? { ...one, problem: refusalWords(found, undefined, 'COACH') }
        : { ...one, problem: null, offered: true };
    } catch (error) {
      return { ...one, problem: faultMessage(error) };
    }
  };
  /** One after the other, so that a practice with many plans is not asked for all at once. */
  const each = async (list: Checked[], work: (one: Checked) => Promise<Checked>) => {
    const results = [...list];
    setAll(list);
    for (const [index, one] of list.entries()) {
      setProgress({ done: index, of: list.length });
      results[index] = await work(one);
    }
    setAll(results);
    setProgress(null);
    return results;
  };
  return {
    all,
    progress,
    check: (plans: readonly OlderPlan[]) =>
      each(plans.map(unchecked), (one) => looked(one, corrections)),
    correct: (step: string, to: string | null) => {
      const corrected = [...corrections.filter((one) => one.step !== step), { step, to }];
      setCorrections(corrected);
      return each(all, (one) => looked(one, corrected));
    },
    choose: (planId: string, path: string, side: ConflictSide) =>
      each(all, (one) =>
        one.plan.planId === planId
          ? looked({ ...one, choices: { ...one.choices, [path]: side } }, corrections)
          : Promise.resolve(one),
      ),
    offer: () => each(all, (one) => (one.move && !one.offered ? offer(one) : Promise.resolve(one))),
    startOver: () => setAll([]),
  };
}

const unchecked = (plan: OlderPlan): Checked => ({
  ...{ plan, id: crypto.randomUUID(), suggested: [], choices: {} },
  ...{ move: null, problem: null, offered: false },
});

const targetOf = ({ step, to }: { step: string; to?: string | null }): Target => ({
  step,
  to: to ?? null,
});

/** A plan without this step stays as it is. */
const withCorrection = (mapping: Target[], { step, to }: Target): Target[] =>
  mapping.some((one) => one.step === step) ? withTarget(mapping, step, to) : mapping;
