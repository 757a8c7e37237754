import { useNetwork } from '@mantine/hooks';
import classes from './app.module.css';

export function OfflineBanner() {
  const { online } = useNetwork();
  if (online !== false) return null;
  return (
    <div className={classes.offline} role="status">
      You are offline. You can go on reading and writing; what you write is kept on this device.
    </div>
  );
}
