import { Link } from 'react-router';
import { Sentence } from '../../../shared/words';
import { words } from './calendar.words';

/** What the gray blocks are. */
export const BusyNote = () => (
  <>
    {' '}
    <Sentence
      text={words.busyTimes}
      link={<Link to="/account/calendar">{words.otherCalendars}</Link>}
    />
  </>
);
