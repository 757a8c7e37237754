import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RefusalPartsFragment } from '@footing/contract';
import type { OperationVariables } from '@apollo/client';
import { useMutation, type useMutation as UseMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { faultOf, type FieldProblem } from '../session/faults';
import { readerRole } from '../session/store';
import { refusalWords } from '../words/refusal-words';
import { toast } from './feedback/toasts';

type Union<Data> = Exclude<Data[Exclude<keyof Data, '__typename'>], null | undefined>;
type ResultOf<Data> = Exclude<Union<Data>, { __typename: 'Refusal' }>;

type ChangeOptions<Data, Variables extends OperationVariables> = Pick<
  UseMutation.Options<Data, Variables>,
  'optimisticResponse' | 'refetchQueries' | 'awaitRefetchQueries' | 'update'
> & {
  /** Called after success. */
  done?: (result: ResultOf<Data>) => void;
  /** Toast after success. */
  says?: string;
  /** The caller shows every refusal itself (through `refusal`); none becomes a toast. */
  quiet?: boolean;
  /** Message without a connection, instead of the general one. */
  offlineMessage?: string;
  /** The form stays on the screen with what was typed when its subject was removed; the page is read again once it is closed. */
  keepsTyped?: boolean;
};

export interface Change<Data, Variables> {
  /** Sends the mutation. Returns the result, or null if it was refused or failed and the error has been shown. */
  run: (
    variables: Variables,
    /** Returns true for a refusal that the caller handles itself; no message is shown then. */
    handles?: (refusal: RefusalPartsFragment) => boolean,
  ) => Promise<ResultOf<Data> | null>;
  busy: boolean;
  /** The last refusal, until the next run. */
  refusal: RefusalPartsFragment | null;
  /** The error of an input field, from a refusal or a failed validation; pass it to Mantine's `error`. */
  fieldError: (field: string) => string | undefined;
  /** The error that is not about a field; shown near the button if `quiet`. */
  problem: string | null;
  forget: () => void;
}

interface Trouble {
  refusal: RefusalPartsFragment | null;
  fields: FieldProblem[];
  problem: string | null;
}

const none: Trouble = { refusal: null, fields: [], problem: null };

/**
 * A mutation that returns a union of its result and `Refusal`. A refusal of a field is shown at the field
 * (`fieldError`), any other as a toast unless `quiet`; a fault is a toast in plain words. If somebody has just removed what it is
 * about, that is a toast, and the page is read again.
 */
export function useChange<Data extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: ChangeOptions<Data, Variables> = {},
): Change<Data, Variables> {
  const { done, says, quiet = false, offlineMessage, keepsTyped = false, ...apollo } = options;
  const [mutate, { loading, client }] = useMutation<Data, Variables>(
    document,
    apollo as UseMutation.Options<Data, Variables>,
  );
  const [trouble, setTrouble] = useState<Trouble>(none);
  const isOutdated = useRef(false);
  useEffect(
    () => () => {
      if (isOutdated.current) void client.refetchQueries({ include: 'active' });
    },
    [client],
  );

  const meet = (next: Trouble) => {
    setTrouble(next);
    if (next.problem && !quiet) toast.problem(next.problem);
    return null;
  };

  const run: Change<Data, Variables>['run'] = async (variables, handles) => {
    setTrouble(none);
    let answer: Union<Data>;
    try {
      const { data } = await (
        mutate as (options: { variables: Variables }) => Promise<{ data?: unknown }>
      )({ variables });
      answer = answerIn<Data>(data as Data);
    } catch (error) {
      const fault = faultOf(error);
      const words = (fault.kind === 'OFFLINE' && offlineMessage) || fault.message;
      const problem = fault.fields.length > 0 ? null : words;
      return meet({ refusal: null, fields: fault.fields, problem });
    }
    if (isRefusal(answer)) {
      if (handles?.(answer)) return null;
      const words = refusalWords(answer, Date.now(), readerRole());
      if (answer.code === 'REMOVED' && !keepsTyped) {
        toast.problem(words);
        void client.refetchQueries({ include: 'active' });
        return meet({ refusal: answer, fields: [], problem: null });
      }
      isOutdated.current = answer.code === 'REMOVED';
      return meet({
        refusal: answer,
        fields: answer.field ? [{ field: answer.field, message: words }] : [],
        problem: answer.field ? null : words,
      });
    }
    if (says) toast.done(says);
    done?.(answer as ResultOf<Data>);
    return answer as ResultOf<Data>;
  };

  return {
    run,
    busy: loading,
    refusal: trouble.refusal,
    fieldError: (field) => trouble.fields.find((each) => isAbout(each.field, field))?.message,
    problem: trouble.problem,
    forget: () => setTrouble(none),
  };
}

/** `input.email` and `email` are both about `email`; `input.content.steps.0.title` about `steps.0.title`. */
const isAbout = (path: string, field: string): boolean =>
  path === field || path.endsWith(`.${field}`);

function answerIn<Data extends object>(data: Data): Union<Data> {
  const [answer] = Object.entries(data)
    .filter(([name]) => name !== '__typename')
    .map(([, value]) => value as Union<Data>);
  if (!answer) throw new Error('The API returned no data');
  return answer;
}

function isRefusal(answer: unknown): answer is RefusalPartsFragment {
  return (answer as { __typename?: string }).__typename === 'Refusal';
}
