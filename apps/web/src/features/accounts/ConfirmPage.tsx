import { ConfirmSignUpDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { enter } from '../../shared/session/coming-and-going';
import { useChange } from '../../shared/ui';
import { LinkTrouble } from './LinkTrouble';
import { Problem } from './Problem';
import { useToken } from './useToken';
import { Waterside } from './Waterside';

/** Asks for one press: mail programs that open links by themselves must not use the link up. */
export function ConfirmPage() {
  const token = useToken();
  const confirm = useChange(ConfirmSignUpDocument, { quiet: true });
  if (!token) return <LinkTrouble />;
  if (confirm.refusal) {
    return (
      <LinkTrouble words={confirm.problem}>
        <Button component={Link} to="/sign-up" size="md">
          Sign up again
        </Button>
      </LinkTrouble>
    );
  }
  const begin = async () => {
    const answer = await confirm.run({ token });
    if (answer) await enter(answer);
  };
  return (
    <Waterside title="Your practice is ready" lead="One press, and you are in.">
      <Problem words={confirm.problem} />
      <Button size="md" onClick={() => void begin()} loading={confirm.busy} mt="sm">
        Open my practice
      </Button>
    </Waterside>
  );
}
