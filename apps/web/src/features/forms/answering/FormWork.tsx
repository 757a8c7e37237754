import { useQuery } from '@apollo/client/react';
import { MyFormsDocument } from '@footing/contract';
import { isOpen } from './FormList';
import { words } from './form-list.words';

/** The label of the link to an action with questions, once its form is begun or finished; until then, `otherwise`. */
export function FormWork({ actionId, otherwise }: { actionId: string; otherwise: string }) {
  const { data } = useQuery(MyFormsDocument, { fetchPolicy: 'cache-and-network' });
  const forms = data?.myForms.filter((form) => form.actionId === actionId) ?? [];
  if (forms.some(isOpen)) return words.goOn;
  return forms.some(({ answeredAt }) => answeredAt !== null) ? words.see : otherwise;
}
