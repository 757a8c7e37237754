import { UnstyledButton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLocation, useNavigate } from 'react-router';
import classes from './reflections/reflection.module.css';

/** Back to where the person came from; to Today when the page was opened by itself. */
export function BackLink({ onLeave }: { onLeave?: (() => void) | undefined }) {
  const navigate = useNavigate();
  const openedHere = useLocation().key === 'default';
  return (
    <UnstyledButton
      className={classes.back}
      onClick={onLeave ?? (() => void (openedHere ? navigate('/today') : navigate(-1)))}
    >
      <IconArrowLeft size={20} aria-hidden="true" />
      Back
    </UnstyledButton>
  );
}
