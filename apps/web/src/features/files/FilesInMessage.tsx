import type { MessagePartsFragment } from '@footing/contract';
import { UserText } from '../../shared/ui/UserText';
import { words as attached } from './attached.words';
import { DownloadFile } from './FileList';
import classes from './files.module.css';
import { words } from './files.words';
import { PlaySound } from './PlaySound';

/** The files in a message. */
export default function FilesInMessage({ files }: { files: MessagePartsFragment['files'] }) {
  return (
    <ul className={classes.attachedList} aria-label={attached.message.list}>
      {files.map((file) => (
        <li key={file.id} className={classes.attachedFile}>
          <div className={classes.inMessage}>
            <p className={classes.name}>
              <UserText>{file.name}</UserText>
            </p>
            <p className={classes.facts}>
              {file.lost ? words.lost : `${words.kinds[file.type]}, ${words.size(file.size)}`}
            </p>
          </div>
          {!file.lost && <DownloadFile file={file} />}
          {!file.lost && file.type === 'AUDIO' && <PlaySound file={file} />}
        </li>
      ))}
    </ul>
  );
}
