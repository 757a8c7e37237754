import { InviteClientDocument, type InviteClientInput } from '@footing/contract';
import { Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { callNameOf, uuidv7 } from '@footing/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DialogFooter, toast, useChange } from '../../../shared/ui';
import { TimeZoneSelect } from '../../../shared/ui/TimeZoneSelect';
import { deviceZone } from '../../../shared/words';
import { words } from './invitations.words';
import classes from '../clients.module.css';

export default function InviteClientDialog({ onClose }: { onClose: () => void }) {
  // The same id for every retry, so that one person is not invited twice.
  const [id] = useState(() => uuidv7(Date.now()));
  const navigate = useNavigate();
  const form = useForm({
    initialValues: {
      email: '',
      name: '',
      callName: '',
      pronouns: '',
      timeZone: deviceZone(),
      otherAlias: '',
    },
  });
  const invite = useChange(InviteClientDocument, {
    quiet: true,
    refetchQueries: ['CoachCaseload', 'CoachToday', 'InvitationOfClient'],
    done(invitation) {
      toast.done(words.sent(invitation.email));
      onClose();
      if (invitation.clientId) void navigate(`/clients/${invitation.clientId}`);
    },
  });
  const field = (name: keyof InviteClientInput & keyof typeof form.values) => {
    const props = form.getInputProps(name);
    return { ...props, error: props.error ?? invite.fieldError(name) };
  };
  const send = form.onSubmit((values) => void invite.run({ input: { id, ...filled(values) } }));
  return (
    <Modal opened onClose={onClose} title={words.invite} size="lg">
      <form onSubmit={send}>
        <Stack>
          <div className={classes.pair}>
            <TextInput
              label={words.email}
              type="email"
              description={words.emailHint}
              required
              data-autofocus
              {...field('email')}
            />
            <TextInput
              label={words.name}
              description={words.nameHint}
              required
              {...field('name')}
            />
            <TextInput
              label={words.callName}
              description={words.callNameHint}
              placeholder={callNameOf(form.values.name)}
              {...field('callName')}
            />
            <TextInput
              label={words.pronouns}
              description={words.pronounsHint}
              placeholder={words.pronounsExample}
              {...field('pronouns')}
            />
            <TimeZoneSelect
              label={words.timeZone}
              description={words.timeZoneHint}
              {...field('timeZone')}
            />
            <TextInput
              label={words.otherAlias}
              description={words.otherAliasHint}
              {...field('otherAlias')}
            />
          </div>
          <DialogFooter problem={invite.problem} busy={invite.busy} onCancel={onClose}>
            {words.send}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

/** Empty fields use the practice's defaults. */
function filled<Values extends Record<string, string>>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value.trim() !== ''),
  ) as Values;
}
