import {
  showsHelp,
  type FormAnswer,
  type FormAnswers,
  type FormContent,
  type FormQuestion,
} from '@footing/plan-engine';
import { useEffect, useRef, useState } from 'react';
import { useMemberQueue } from '../../../shared/drafts/useMemberQueue';
import { crisisChecker } from '../../../shared/help/crisis-check';
import { offerHelp } from '../../../shared/help/help-offer';
import { answerFrom, textAnswer, valuesOf } from '../content';
import { answerQueue, entryId, otherOf, sentOf, settleOther } from './answer-queue';

export interface AnswerConflict {
  question: FormQuestion;
  mine: FormAnswer | null;
  theirs: FormAnswer | null;
  keep: (answer: FormAnswer | null) => void;
}

/** What an entry tells of the answer before it, at most. */
const MOST_KNOWN = 8;

export interface AnswersInForm {
  answers: FormAnswers;
  /** Whether the coach reads them; null: not chosen yet. */
  share: boolean | null;
  /** Null removes the answer. */
  answer: (question: string, value: FormAnswer | null) => void;
  /** Keeps a text on the device while it is being typed. */
  type: (question: string, text: string) => void;
  chooseReaders: (share: boolean) => void;
  status: 'saved' | 'saving' | 'waiting' | 'unkept' | 'refused';
  /** Why the server refused an answer. */
  problem: string | null;
  /** Answers that were also given on another device: the person chooses. */
  conflicts: AnswerConflict[];
  /** Another number once an answer was chosen: its field begins anew. */
  chosen: number;
  /** Saves everything; true if the server has it. */
  flush: () => Promise<boolean>;
}

/**
 * The answers to a form, saved one by one as they are given. Unsaved ones stay on the device until the server has them, and a
 * text from its first letter on.
 * Crisis help is shown at once, above everything else, when an answer calls for it.
 */
export function useFormAnswers(
  requestId: string,
  content: FormContent,
  saved: { answers: FormAnswers; share: boolean | null },
): AnswersInForm {
  const queue = useMemberQueue(answerQueue);
  const mine = queue.entries.filter(({ id }) => id.startsWith(`${requestId}.`));
  const [state, setState] = useState(() => {
    const unsent = mine.flatMap(({ value }) => (value.kind === 'made' ? [value] : []));
    const answers = { ...saved.answers };
    for (const { question: key, values } of unsent) {
      const question = content.questions.find((each) => each.key === key);
      if (!question) continue;
      if (values.length > 0) answers[question.key] = answerFrom(question, values);
      else delete answers[question.key];
    }
    return {
      answers,
      share: unsent.find(({ question }) => question === null)?.share ?? saved.share,
      chosen: 0,
    };
  });
  const checkers = useRef(new Map<string, (text: string) => void>());

  // What was typed right before a reload was neither checked nor sent yet.
  const restored = useRef({ before: saved.answers, answers: state.answers });
  useEffect(() => {
    const { before, answers } = restored.current;
    for (const [key, text] of Object.entries(answers)) {
      if (typeof text === 'string') checkWords(checkers.current, key, before[key], text);
    }
    void queue.flush();
  }, [queue]);

  /** What was read, or what the entry that is replaced knew, and what was sent since. */
  const knownOf = (id: string, question: string): string[][] | undefined => {
    const waiting = mine.find((entry) => entry.id === id)?.value;
    const before =
      waiting?.kind === 'made' ? waiting.known : [valuesOf(saved.answers[question] ?? null)];
    return before && [...before, ...sentOf(id)].slice(-MOST_KNOWN);
  };
  const entryOf = (question: string | null, values: string[], share: boolean | null) => {
    const id = entryId(requestId, question);
    const known = question === null ? undefined : knownOf(id, question);
    return [
      id,
      { kind: 'made' as const, madeAt: Date.now(), requestId, question, values, share, known },
    ] as const;
  };
  const answer = (key: string, value: FormAnswer | null) => {
    const { [key]: before, ...others } = state.answers;
    const answers = value === null ? others : { ...others, [key]: value };
    // Before it is saved: help does not wait for a connection.
    if (value !== null && callsForHelp(content, key, { ...state.answers }, answers)) offerHelp();
    if (typeof value === 'string') checkWords(checkers.current, key, before, value);
    setState({ ...state, answers });
    void queue.put(...entryOf(key, valuesOf(value), null));
  };
  const conflicts = mine.flatMap(({ id, value }): AnswerConflict[] => {
    const newer = otherOf(id);
    const key = value.kind === 'made' ? value.question : null;
    const question = content.questions.find((each) => each.key === key);
    if (newer === null || value.kind !== 'made' || !question) return [];
    const values = newer === '' ? [] : question.kind === 'CHOICES' ? newer.split('\n') : [newer];
    const answerOf = (of: string[]) => (of.length > 0 ? answerFrom(question, of) : null);
    const keep = (chosen: FormAnswer | null) => {
      settleOther(id, values);
      const { [question.key]: _before, ...others } = state.answers;
      const answers = chosen === null ? others : { ...others, [question.key]: chosen };
      setState({ ...state, answers, chosen: state.chosen + 1 });
      const next = valuesOf(chosen);
      if (next.join('\n') === newer) queue.drop(id);
      else void queue.put(id, { ...value, values: next, known: [values] });
    };
    return [{ question, mine: answerOf(value.values), theirs: answerOf(values), keep }];
  });
  const refused = mine.find(({ state: each }) => each === 'refused');
  return {
    ...state,
    answer,
    type: (key, text) => queue.hold(...entryOf(key, valuesOf(textAnswer(text)), null)),
    chooseReaders: (share) => {
      setState({ ...state, share });
      void queue.put(...entryOf(null, [], share));
    },
    status: statusOf(mine),
    problem: refused?.message ?? null,
    conflicts,
    flush: async () => {
      await queue.flush();
      return !queue.entries.some(({ id }) => id.startsWith(`${requestId}.`));
    },
  };
}

/** Whether this answer, by itself or with the others, shows help. Each choice that does shows it again. */
function callsForHelp(
  content: FormContent,
  key: string,
  before: FormAnswers,
  answers: FormAnswers,
): boolean {
  const question = content.questions.find((each) => each.key === key);
  const earlier = [before[key] ?? []].flat();
  const chosen = [answers[key] ?? []].flat().filter((each) => !earlier.includes(each as never));
  const byChoice = question?.choices.some(
    (choice) => choice.showsHelp && chosen.includes(choice.key as never),
  );
  return byChoice || (showsHelp(content, answers) && !showsHelp(content, before));
}

function checkWords(
  checkers: Map<string, (text: string) => void>,
  key: string,
  before: FormAnswer | undefined,
  text: string,
) {
  const checkForCrisis =
    checkers.get(key) ?? crisisChecker(typeof before === 'string' ? before : '');
  checkers.set(key, checkForCrisis);
  checkForCrisis(text);
}

function statusOf(mine: readonly { state: string; kept: boolean }[]): AnswersInForm['status'] {
  if (mine.some(({ state }) => state === 'refused')) return 'refused';
  const waiting = mine.filter(({ state }) => state === 'waiting');
  if (waiting.some(({ kept }) => !kept)) return 'unkept';
  if (waiting.length > 0) return 'waiting';
  return mine.length > 0 ? 'saving' : 'saved';
}
