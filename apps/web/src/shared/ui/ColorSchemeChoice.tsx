import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import {
  SegmentedControl,
  useMantineColorScheme,
  type MantineColorScheme,
  type SegmentedControlProps,
} from '@mantine/core';
import { words as all } from './ui.words';

const words = all.colorScheme;
const choices: { value: MantineColorScheme; label: string }[] = [
  { value: 'auto', label: words.auto },
  { value: 'light', label: words.light },
  { value: 'dark', label: words.dark },
];

export function ColorSchemeChoice(props: Pick<SegmentedControlProps, 'fullWidth' | 'styles'>) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label={words.label}
      radius="xl"
      data={choices}
      value={colorScheme}
      onChange={(value) => setColorScheme(value as MantineColorScheme)}
      {...props}
    />
  );
}
