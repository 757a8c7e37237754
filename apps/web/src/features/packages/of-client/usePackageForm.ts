import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useForm } from '@mantine/form';
import { useChange } from '../../../shared/ui';

interface PackageForm<Data, Input, Values> {
  document: TypedDocumentNode<Data, { input: Input }>;
  words: { title: string; save: string; done: string };
  initialValues: Values;
  inputOf: (values: Values) => Input;
  onClose: () => void;
  refetchQueries?: string[];
}

/** What a dialog about a package types and saves: the properties of its `PackageDialog`, and those of each field. */
export function usePackageForm<Data extends object, Input, Values extends Record<string, string>>({
  document,
  words,
  initialValues,
  inputOf,
  onClose,
  refetchQueries,
}: PackageForm<Data, Input, Values>) {
  const form = useForm<Values>({ initialValues });
  const change = useChange(document, {
    quiet: true,
    says: words.done,
    done: onClose,
    ...(refetchQueries && { refetchQueries }),
  });
  const save = form.onSubmit((values) => void change.run({ input: inputOf(values) }));
  return {
    dialog: { title: words.title, button: words.save, save, change, onClose },
    field: (name: keyof Values & string) => ({
      ...form.getInputProps(name),
      error: change.fieldError(name),
    }),
  };
}
