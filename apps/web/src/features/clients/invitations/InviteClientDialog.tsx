import { InviteClientDocument, type InviteClientInput } from '@footing/contract';
import { Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { callNameOf, uuidv7 } from '@footing/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DialogFooter, toast, useChange } from '../../../shared/ui';
import { TimeZoneSelect } from '../../../shared/ui/TimeZoneSelect';
import { deviceZone } from '../../../shared/words';
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
      toast.done(`The invitation is on its way to ${invitation.email}.`);
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
    <Modal opened onClose={onClose} title="Invite a client" size="lg">
      <form onSubmit={send}>
        <Stack>
          <div className={classes.pair}>
            <TextInput
              label="Mail address"
              type="email"
              description="The link works for this address only, and once."
              required
              data-autofocus
              {...field('email')}
            />
            <TextInput
              label="Name"
              description="As it stands in your list."
              required
              {...field('name')}
            />
            <TextInput
              label="What to call them"
              description="They can change it when they join."
              placeholder={callNameOf(form.values.name)}
              {...field('callName')}
            />
            <TextInput
              label="Pronouns"
              description="If you know them already."
              placeholder="she/her, he/him, they/them"
              {...field('pronouns')}
            />
            <TimeZoneSelect
              label="Where they live"
              description="Days and waits follow this clock."
              {...field('timeZone')}
            />
            <TextInput
              label="The other person is called"
              description="A first name or a nickname; never a surname, phone or handle."
              {...field('otherAlias')}
            />
          </div>
          <DialogFooter problem={invite.problem} busy={invite.busy} onCancel={onClose}>
            Send the invitation
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
