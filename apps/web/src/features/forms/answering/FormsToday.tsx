import { useQuery } from '@apollo/client/react';
import { MyFormsDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Sheet } from '../../../shared/ui';
import { FormList, isOpen } from './FormList';
import { words } from './form-list.words';
import classes from './form-list.module.css';

/** Forms that wait for the client, on Today. Nothing while there are none, or while they cannot be read. */
export function FormsToday() {
  const { data } = useQuery(MyFormsDocument, { fetchPolicy: 'cache-and-network' });
  // Today shows the form of an action with its action.
  const open = data?.myForms.filter((form) => isOpen(form) && form.actionId === null) ?? [];
  if (open.length === 0) return null;
  return (
    <div className={classes.today}>
      <Sheet title={words.toAnswer}>
        <FormList forms={open.slice(0, 3)} />
        <Anchor component={Link} to="/forms">
          {words.all}
        </Anchor>
      </Sheet>
    </div>
  );
}
