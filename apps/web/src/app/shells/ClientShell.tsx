import { IconMessageCircle, IconRipple, IconRoute, IconSun, IconUser } from '@tabler/icons-react';
import { NavLink, Outlet } from 'react-router';
import { ArchivedNotice } from '../../features/archiving';
import { UnsentActions } from '../../features/plans';
import { TermsNotice, useTermsPromptOpen } from '../../features/terms';
import { Logo } from '../../shared/path/Logo';
import { onEveryClientPage } from '../all-routes';
import { AfterContent, usePrintLayout } from '../../shared/ui';
import classes from '../app.module.css';
import { words } from './shells.words';

const everywhere = onEveryClientPage();
const places = [
  { to: '/today', label: words.today, Icon: IconSun },
  { to: '/plan', label: words.client.plan, Icon: IconRoute },
  { to: '/check-in', label: words.client.checkIn, Icon: IconRipple },
  { to: '/coach', label: words.client.coach, Icon: IconMessageCircle },
  { to: '/you', label: words.you, Icon: IconUser },
];

/** A client's pages, with five tabs within reach of the thumb. */
export function ClientShell() {
  const asks = useTermsPromptOpen();
  usePrintLayout();
  return (
    <div className={classes.clientShell}>
      <nav className={classes.bar} aria-label={words.menu}>
        <span className={classes.barLogo}>
          <Logo height={30} />
          <span className="footing-voice">{words.brand}</span>
        </span>
        {places.map(({ to, label, Icon }) => (
          <NavLink key={to} to={to} className={classes.barPlace}>
            <Icon size={24} stroke={1.6} aria-hidden="true" />
            <span>{label}</span>
          </NavLink>
        ))}
      </nav>
      <main id="page" className={classes.clientMain} tabIndex={-1}>
        <AfterContent>
          <ArchivedNotice />
          <TermsNotice />
          <UnsentActions />
        </AfterContent>
        <div id="notices" />
        {/* Stays mounted below the prompt, so that nothing that was typed is lost. */}
        <div hidden={asks}>
          <Outlet />
        </div>
      </main>
      <AfterContent>
        {everywhere.map((Part, index) => (
          <Part key={index} />
        ))}
      </AfterContent>
    </div>
  );
}
