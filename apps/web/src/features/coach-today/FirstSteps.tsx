import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Logo } from '../../shared/path/Logo';
import { inviteDialog } from '../clients';
import classes from './coach-today.module.css';

/** The first steps of a new practice. */
export function FirstSteps() {
  return (
    <div className={classes.first}>
      <Logo height={72} />
      <h2 className={classes.firstHead}>Get started</h2>
      <p className="footing-measure">
        Your clients will appear here, those who need you first. Three steps to get started:
      </p>
      <ol className={classes.firstList}>
        <li>
          <strong>Invite a client.</strong> They get an email with a link that works once.
          <div>
            <Button
              mt="xs"
              leftSection={<IconUserPlus size={18} stroke={1.7} aria-hidden="true" />}
              onClick={() => inviteDialog.open({})}
            >
              Invite a client
            </Button>
          </div>
        </li>
        <li>
          <strong>Look at the templates.</strong> Four are ready to use. Copy one to make it yours.{' '}
          <Link to="/templates">See the templates</Link>
        </li>
        <li>
          <strong>Plan the first session.</strong> Its notes, agreed points, and the plan stay
          together. <Link to="/sessions">See the sessions</Link>
        </li>
      </ol>
    </div>
  );
}
