import { ValueSlider } from './ValueSlider';
import { VALUES } from './check-ins.words';

const MOOD = VALUES.find(({ key }) => key === 'mood')!;

/** The slider for the mood, on pages other than the check-in. */
export default function MoodField({
  value,
  onChange,
}: {
  value: number | null;
  onChange: (mood: number) => void;
}) {
  return <ValueSlider of={MOOD} value={value} focus={false} onChange={onChange} />;
}
