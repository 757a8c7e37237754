import { ReadMarks } from './ReadMarks';
import { words } from './read-marks.words';

/** On the client's page of who can read what, below the readers of messages. */
export default function ReadMarksOfClient({ coach }: { coach: string }) {
  return <ReadMarks says={words.client(coach)} />;
}
