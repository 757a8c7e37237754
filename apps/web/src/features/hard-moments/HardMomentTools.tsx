import { Breathing } from './Breathing';
import { WaveTimer } from './WaveTimer';

/** What helps without a session and without a connection. */
export default function HardMomentTools({ onEased }: { onEased?: (() => void) | undefined }) {
  return (
    <>
      <WaveTimer onEased={onEased} />
      <Breathing />
    </>
  );
}
