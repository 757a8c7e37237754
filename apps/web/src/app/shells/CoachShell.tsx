import { UnstyledButton } from '@mantine/core';
import {
  IconBuildingCommunity,
  IconCalendarEvent,
  IconCalendarWeek,
  IconSearch,
  IconSettings,
  IconSun,
  IconTemplate,
  IconUsers,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useHotkeys } from '@mantine/hooks';
import { Link, NavLink, Outlet } from 'react-router';
import { Logo } from '../../shared/path/Logo';
import { AfterContent, lazyWithRetry, MenuButton, usePrintLayout } from '../../shared/ui';
import { pageLists } from '../../shared/session/paged-lists';
import { onEveryCoachPage } from '../all-routes';
import classes from '../app.module.css';
import { words } from './shells.words';

pageLists();

const Search = lazyWithRetry(() => import('./Search'));
const ShortcutList = lazyWithRetry(() => import('./ShortcutList'));
const loadYouMenu = () => import('./YouMenuContent');

const everywhere = onEveryCoachPage();
/** On a phone there is no room for more than seven; there, the sessions lead to the calendar. */
const places: { to: string; label: string; Icon: typeof IconSun; notOnPhone?: boolean }[] = [
  { to: '/today', label: words.today, Icon: IconSun },
  { to: '/clients', label: words.coach.clients, Icon: IconUsers },
  { to: '/sessions', label: words.coach.sessions, Icon: IconCalendarEvent },
  { to: '/calendar', label: words.coach.calendar, Icon: IconCalendarWeek, notOnPhone: true },
  { to: '/templates', label: words.coach.templates, Icon: IconTemplate },
  { to: '/practice', label: words.coach.practice, Icon: IconBuildingCommunity },
];

/** A slim rail next to the page; on a phone the rail is at the bottom. */
export function CoachShell() {
  const [searching, setSearching] = useState(false);
  const [listing, setListing] = useState(false);
  usePrintLayout();
  useHotkeys([
    ['mod+K', () => setSearching(true)],
    ['shift+?', () => setListing(true)],
  ]);
  return (
    <div className={classes.coachShell}>
      <a className={classes.skip} href="#page">
        {words.skip}
      </a>
      <nav className={classes.rail} aria-label={words.menu}>
        <Link to="/today" className={classes.railLogo} aria-label={words.home}>
          <Logo height={34} />
        </Link>
        {places.map(({ to, label, Icon, notOnPhone }) => (
          <NavLink
            key={to}
            to={to}
            className={
              notOnPhone ? `${classes.railPlace} ${classes.notOnPhone}` : classes.railPlace
            }
          >
            <Icon size={22} stroke={1.6} aria-hidden="true" />
            <span>{label}</span>
          </NavLink>
        ))}
        <div className={classes.railEnd}>
          <UnstyledButton
            className={classes.railPlace}
            onClick={() => setSearching(true)}
            aria-keyshortcuts="Control+K Meta+K"
          >
            <IconSearch size={22} stroke={1.6} aria-hidden="true" />
            <span>{words.search}</span>
          </UnstyledButton>
          <YouMenu onShortcuts={() => setListing(true)} />
        </div>
      </nav>
      <main id="page" className={classes.coachMain} tabIndex={-1}>
        <div id="notices" />
        <Outlet />
      </main>
      <AfterContent>
        {everywhere.map((Part, index) => (
          <Part key={index} />
        ))}
      </AfterContent>
      {searching && <Search onClose={() => setSearching(false)} />}
      {listing && <ShortcutList onClose={() => setListing(false)} />}
    </div>
  );
}

function YouMenu({ onShortcuts }: { onShortcuts: () => void }) {
  return (
    <MenuButton load={loadYouMenu} content={{ onShortcuts }} className={classes.railPlace}>
      <IconSettings size={22} stroke={1.6} aria-hidden="true" />
      <span>{words.you}</span>
    </MenuButton>
  );
}
