import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Sheet } from '../../shared/ui';
import classes from './files.module.css';
import { words } from './files.words';

/** The way to files on the page about the coach. */
export default function MyFilesLine({ coach }: { coach: string }) {
  return (
    <div className={classes.section}>
      <Sheet title={words.link.title}>
        <Text mb="xs">{words.link.text(coach)}</Text>
        <Button component={Link} to="/coach/files" variant="default">
          {words.link.open}
        </Button>
      </Sheet>
    </div>
  );
}
