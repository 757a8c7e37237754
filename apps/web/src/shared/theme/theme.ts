import { words } from './theme.words';
import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from '@mantine/core';

/** Deep green-blue: actions. */
const water: MantineColorsTuple = [
  '#eaf4f3',
  '#d3e7e6',
  '#aed2d1',
  '#86bcbd',
  '#5fa3a6',
  '#3d878c',
  '#236d73',
  '#155b61',
  '#0f4b51',
  '#0a3a40',
];

/** Clay: waits for you. */
const clay: MantineColorsTuple = [
  '#faeee6',
  '#f2dccd',
  '#e6bda3',
  '#d99d79',
  '#cd8157',
  '#bc683d',
  '#a4532d',
  '#8c4424',
  '#73371d',
  '#5a2b17',
];

/** Amber: needs attention. Never an alarm. */
const amber: MantineColorsTuple = [
  '#fcf4df',
  '#f8e8bf',
  '#f1d48c',
  '#e9be5a',
  '#dfa83a',
  '#c48d22',
  '#a17117',
  '#7f5810',
  '#66460c',
  '#4d3509',
];

/** Only for deleting. */
const rust: MantineColorsTuple = [
  '#fbeae7',
  '#f4d0cb',
  '#e8a59d',
  '#dc7b70',
  '#d05a4d',
  '#bc4236',
  '#a2332a',
  '#882a22',
  '#6d211b',
  '#521814',
];

/** Light scheme: paper and ink. */
const gray: MantineColorsTuple = [
  '#faf6ee',
  '#f1ebdf',
  '#e7dfcf',
  '#d9cfbb',
  '#c5b9a3',
  '#938a79',
  '#5c6360',
  '#46514f',
  '#33403f',
  '#212e2e',
];

/** Dark scheme: warm text on deep blue-green. */
const dark: MantineColorsTuple = [
  '#f3eadb',
  '#d9d2c4',
  '#b3b3a7',
  '#8fa09d',
  '#31515a',
  '#24424a',
  '#183038',
  '#0f2127',
  '#0b1a1f',
  '#071317',
];

const serif = 'var(--footing-serif)';
const sans = 'var(--footing-sans)';

/** Text fields follow the direction of the typed script. */
const OWN_SCRIPT = { input: { dir: 'auto' } };

export const theme = createTheme({
  colors: { water, clay, amber, rust, gray, dark, red: rust },
  primaryColor: 'water',
  primaryShade: { light: 7, dark: 3 },
  white: '#fffdf8',
  black: '#212e2e',
  autoContrast: true,
  luminanceThreshold: 0.34,
  fontFamily: sans,
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  headings: {
    fontFamily: serif,
    fontWeight: '480',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '2rem', lineHeight: '1.2' },
      h2: { fontSize: '1.5rem', lineHeight: '1.25' },
      h3: { fontSize: '1.25rem', lineHeight: '1.3' },
      h4: { fontSize: '1.0625rem', lineHeight: '1.35', fontWeight: '560' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '16px', xl: '28px' },
  shadows: {
    xs: '0 1px 2px rgb(60 48 28 / 6%)',
    sm: '0 1px 3px rgb(60 48 28 / 8%), 0 4px 12px rgb(60 48 28 / 4%)',
    md: '0 2px 6px rgb(60 48 28 / 8%), 0 12px 32px rgb(60 48 28 / 8%)',
  },
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    // Mantine picks the text color of filled buttons by the light scheme's shade; the dark scheme's
    // fill is light.
    if (input.variant === 'filled') return { ...colors, color: 'var(--footing-on-fill)' };
    // Links and subtle buttons use one color token for both schemes.
    const quiet = input.variant === 'subtle' || input.variant === 'transparent';
    return quiet && (input.color ?? 'water') === 'water'
      ? { ...colors, color: 'var(--footing-water-text)' }
      : colors;
  },
  components: {
    Button: { defaultProps: { radius: 'xl' } },
    TextInput: { defaultProps: { size: 'md', attributes: OWN_SCRIPT } },
    PasswordInput: {
      defaultProps: {
        size: 'md',
        visibilityToggleButtonProps: { 'aria-label': words.showPassword, tabIndex: 0 },
      },
    },
    Textarea: { defaultProps: { size: 'md', attributes: OWN_SCRIPT } },
    Select: { defaultProps: { size: 'md' } },
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'lg',
        padding: 'lg',
        transitionProps: { duration: 150 },
        overlayProps: { color: '#0b1a1f', backgroundOpacity: 0.45 },
        closeButtonProps: { 'aria-label': words.close },
      },
      styles: { title: { fontFamily: serif, fontSize: '1.25rem', lineHeight: 1.3 } },
    },
    Tooltip: {
      defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: true } },
    },
    Menu: {
      defaultProps: { transitionProps: { duration: 120 }, withInitialFocusPlaceholder: false },
    },
    Anchor: { defaultProps: { underline: 'always' } },
  },
});
