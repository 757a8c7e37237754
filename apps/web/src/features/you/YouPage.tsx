import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { MyCoupleDocument } from '@footing/contract';
import { useSignOut } from '../../app/shells/useSignOut';
import { useMe } from '../../shared/session/store';
import { Page, PageHeader, Sheet } from '../../shared/ui';
import { OtherPractices } from './OtherPractices';
import classes from './you.module.css';
import { words } from './you.words';

const { pages } = words;
const groups = [
  {
    title: pages.plan,
    links: [
      { to: '/journal', ...pages.journal },
      { to: '/you/profile', ...pages.profile },
      { to: '/you/other-person', ...pages.otherPerson },
      { to: '/safety', ...pages.safety },
      { to: '/you/readers', ...pages.readers },
      { to: '/you/terms', ...pages.terms },
      { to: '/you/copy', ...pages.copy },
    ],
  },
  {
    title: pages.app,
    links: [
      { to: '/you/reminders', ...pages.reminders },
      { to: '/you/calendar', ...pages.calendar },
      { to: '/you/device', ...pages.device },
      { to: '/account', ...pages.account },
    ],
  },
];

/** The overview of the client's own pages, and the ways to other practices and out. */
export function YouPage() {
  const { data } = useQuery(MyCoupleDocument);
  const { account } = useMe();
  const signOut = useSignOut();
  return (
    <Page>
      <PageHeader title={words.title}>{account.name}</PageHeader>
      <nav aria-label={pages.label}>
        {(data?.myCouple ? [withCouple(groups[0]!), ...groups.slice(1)] : groups).map(
          ({ title, links }) => (
            <Sheet key={title} title={title}>
              <ul className={classes.pages}>
                {links.map(({ to, title: name, about }) => (
                  <li key={to} className={classes.page}>
                    <div>
                      <Link to={to} className={classes.name} aria-describedby={`about-${to}`}>
                        {name}
                      </Link>
                      <p id={`about-${to}`} className={classes.about}>
                        {about}
                      </p>
                    </div>
                    <IconChevronRight size={20} aria-hidden="true" />
                  </li>
                ))}
              </ul>
            </Sheet>
          ),
        )}
      </nav>
      <OtherPractices />
      <div className={classes.section}>
        <Button variant="light" size="md" onClick={() => void signOut()}>
          {words.signOut}
        </Button>
      </div>
    </Page>
  );
}

/** For a client whom the coach has asked about working as a couple. */
const withCouple = ({ title, links }: (typeof groups)[number]) => ({
  title,
  links: [...links, { to: '/you/together', ...pages.together }],
});
