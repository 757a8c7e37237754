import { ColorSchemeChoice } from '../../shared/ui/ColorSchemeChoice';
import KeptPagesSetting from '../../shared/kept/KeptPagesSetting';
import UnsentSection from '../../shared/kept/UnsentSection';
import { Sheet } from '../../shared/ui';
import { ScreenLockSettings } from '../screen-lock';
import { SubPage } from './SubPage';
import classes from './you.module.css';
import { words } from './you.words';

/** How the app looks on this device, and the PIN over it. */
export function DevicePage() {
  return (
    <SubPage title={words.pages.device.title}>
      <Sheet title={words.colors}>
        <ColorSchemeChoice fullWidth styles={{ innerLabel: { color: 'var(--footing-ink)' } }} />
      </Sheet>
      <div className={classes.section}>
        <KeptPagesSetting />
      </div>
      <div className={classes.section}>
        <UnsentSection />
      </div>
      <div className={classes.section}>
        <Sheet title={words.install.title}>
          {words.install.says.map((says) => (
            <p key={says}>{says}</p>
          ))}
        </Sheet>
      </div>
      <div className={classes.section}>
        <ScreenLockSettings />
      </div>
    </SubPage>
  );
}
