import type { TemplateVersionPartsFragment } from '@footing/contract';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Sheet } from '../../../shared/ui';
import { Sentence, When } from '../../../shared/words';
import { RecallDialog } from './RecallDialog';
import { RecallNotice } from './RecallNotice';
import { comparePath } from './versions-path';
import { words } from './versions.words';
import classes from './versions.module.css';

/** The published versions, the newest first. Whoever may recall one can do it here. */
export function VersionList({
  templateId,
  versions,
}: {
  templateId: string;
  versions: TemplateVersionPartsFragment[];
}) {
  const [recalling, setRecalling] = useState<TemplateVersionPartsFragment | null>(null);
  return (
    <Sheet title={words.list}>
      <ol className={classes.versions} reversed>
        {versions.map((version, index) => (
          <li key={version.id}>
            <div className={classes.head}>
              <h3 className={classes.name}>{words.version(version.number)}</h3>
              {index === 0 && <span className={classes.tag}>{words.newest}</span>}
              {version.recall && <span className={classes.warning}>{words.recalled}</span>}
              <span className={classes.day}>
                <Sentence
                  text={words.published}
                  day={<When at={version.publishedAt} say="day" />}
                />
              </span>
              <span className={classes.doing}>
                {index < versions.length - 1 && (
                  <Anchor
                    component={Link}
                    to={comparePath(templateId, versions[index + 1]!.number, version.number)}
                    aria-label={words.whatChangedIn(version.number)}
                  >
                    {words.whatChanged}
                  </Anchor>
                )}
                <Anchor
                  component={Link}
                  to={`/templates/${templateId}?version=${version.number}`}
                  aria-label={words.readThis(version.number)}
                >
                  {words.read}
                </Anchor>
                {version.mayRecall && !version.recall && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={words.recall.buttonOf(version.number)}
                    onClick={() => setRecalling(version)}
                  >
                    {words.recall.button}
                  </Button>
                )}
              </span>
            </div>
            {version.recall && <RecallNotice recall={version.recall} />}
          </li>
        ))}
      </ol>
      {recalling && <RecallDialog version={recalling} onClose={() => setRecalling(null)} />}
    </Sheet>
  );
}
