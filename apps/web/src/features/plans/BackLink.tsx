import { UnstyledButton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLocation, useNavigate } from 'react-router';
import { words } from './plans.words';
import classes from './reflections/reflection.module.css';

/** Back to the previous page; to Today if there is none. */
export function BackLink({ onLeave }: { onLeave?: (() => void) | undefined }) {
  const navigate = useNavigate();
  const openedHere = useLocation().key === 'default';
  return (
    <UnstyledButton
      className={classes.back}
      onClick={onLeave ?? (() => void (openedHere ? navigate('/today') : navigate(-1)))}
    >
      <IconArrowLeft size={20} aria-hidden="true" />
      {words.back}
    </UnstyledButton>
  );
}
