import { NavLink } from 'react-router';
import classes from './practices.module.css';
import { words } from './practices.words';

const { label: navLabel, ...labels } = words.sections;

const SECTIONS = [
  { to: '/practice', label: labels.team },
  { to: '/practice/help', label: labels.help },
  { to: '/practice/rules', label: labels.rules },
  { to: '/practice/booking', label: labels.booking },
  { to: '/practice/packages', label: labels.packages },
  { to: '/practice/files', label: labels.files },
  { to: '/practice/emails', label: labels.emails },
  { to: '/practice/terms', label: labels.terms },
  { to: '/practice/endings', label: labels.endings },
];

/** The sections of the practice page, below its heading. */
export default function PracticeSections() {
  return (
    <nav className={classes.sections} aria-label={navLabel}>
      {SECTIONS.map(({ to, label }) => (
        <NavLink key={to} to={to} end className={classes.sectionLink}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
