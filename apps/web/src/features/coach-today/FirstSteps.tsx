import { Button } from '@mantine/core';
import { IconCalendarPlus, IconUserPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Logo } from '../../shared/path/Logo';
import { inviteDialog } from '../clients';
import { words as all } from './coach-today.words';
import classes from './coach-today.module.css';

const words = all.first;

/** The first steps of a new practice, and what the page will show. */
export function FirstSteps() {
  return (
    <>
      <section className={classes.first} aria-label={words.title}>
        <Logo height={72} />
        <h2 className={classes.firstHead}>{words.title}</h2>
        <p>{words.says}</p>
        <ol className={classes.firstList}>
          <li>
            <h3>{words.invite}</h3>
            <p>{words.inviteSays}</p>
            <Button
              leftSection={<IconUserPlus size={18} stroke={1.7} aria-hidden="true" />}
              onClick={() => inviteDialog.open({})}
            >
              {words.invite}
            </Button>
          </li>
          <li>
            <h3>{words.templates}</h3>
            <p>{words.templatesSay}</p>
            <Button component={Link} to="/templates" variant="light">
              {words.seeTemplates}
            </Button>
          </li>
          <li>
            <h3>{words.session}</h3>
            <p>{words.sessionSays}</p>
            <Button
              component={Link}
              to="/sessions"
              variant="light"
              leftSection={<IconCalendarPlus size={18} stroke={1.7} aria-hidden="true" />}
            >
              {words.seeSessions}
            </Button>
          </li>
        </ol>
      </section>
      <div className={classes.day}>
        <Pane className={classes.needs} title={all.needs.title} says={words.needs} />
        <Pane className={classes.sessions} title={all.sessions.title} says={words.sessions} />
        <Pane className={classes.caseload} title={all.clients.title} says={words.clients} />
      </div>
    </>
  );
}

function Pane({ title, says, className }: { title: string; says: string; className?: string }) {
  return (
    <section className={className} aria-label={title}>
      <h2 className={classes.head}>{title}</h2>
      <p className={classes.none}>{says}</p>
    </section>
  );
}
