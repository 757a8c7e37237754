import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** Deep green-blue: what can be done. */
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

/** Fired earth: what waits for you. */
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

/** Lamplight: what asks for attention. Never an alarm. */
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

/** For deleting, and for nothing else. */
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

/** Paper and ink, by day. */
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

/** A night of its own: warm text on deep blue-green. */
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

const serif = "'Newsreader Variable', 'Iowan Old Style', Georgia, serif";
const sans = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif";

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
    // Mantine picks the text on a filled button by the day's shade; at night the fill is light.
    if (input.variant === 'filled') return { ...colors, color: 'var(--footing-on-fill)' };
    // Links and quiet buttons are read on paper and on the night alike: one colour token serves both.
    const quiet = input.variant === 'subtle' || input.variant === 'transparent';
    return quiet && (input.color ?? 'water') === 'water'
      ? { ...colors, color: 'var(--footing-water-text)' }
      : colors;
  },
  components: {
    Button: { defaultProps: { radius: 'xl' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'lg',
        padding: 'lg',
        transitionProps: { duration: 150 },
        overlayProps: { color: '#0b1a1f', backgroundOpacity: 0.45 },
        closeButtonProps: { 'aria-label': 'Close' },
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

/** The tokens of the look. Everything outside this file names colours by these variables only. */
export const tokens: CSSVariablesResolver = () => ({
  variables: {
    '--footing-serif': serif,
    '--footing-measure': '65ch',
  },
  light: {
    '--mantine-color-body': '#f6f1e7',
    '--mantine-color-text': '#212e2e',
    '--mantine-color-dimmed': '#4a5553',
    '--mantine-color-placeholder': '#6b716b',
    '--mantine-color-default': '#fffdf8',
    '--mantine-color-default-hover': '#faf6ee',
    '--mantine-color-default-border': '#d9cfbb',
    '--mantine-color-anchor': '#0f4b51',
    '--mantine-color-error': '#a2332a',
    '--footing-paper': '#f6f1e7',
    '--footing-raised': '#fffdf8',
    '--footing-sunk': '#ece5d6',
    '--footing-line': '#ddd3c0',
    '--footing-ink': '#212e2e',
    '--footing-ink-soft': '#424e4c',
    '--footing-ink-faint': '#5a625e',
    '--footing-water': '#155b61',
    '--footing-water-text': '#0f4b51',
    '--footing-water-soft': '#dcebe8',
    '--footing-clay': '#a4532d',
    '--footing-clay-text': '#7d3d20',
    '--footing-clay-soft': '#f5e3d6',
    '--footing-amber': '#dfa83a',
    '--footing-amber-text': '#6d4b0d',
    '--footing-amber-soft': '#f9ecc9',
    '--footing-danger-text': '#882a22',
    '--footing-on-fill': '#fffdf8',
    '--mantine-primary-color-contrast': '#fffdf8',
    // The path: water, its lines, stones by state, and the light on the one you stand on.
    '--path-water': '#d5e6e3',
    '--path-water-deep': '#bfd8d6',
    '--path-ripple': '#8db9b8',
    '--path-dry-top': '#c9bda6',
    '--path-dry-side': '#9b8d73',
    '--path-dry-shine': '#e2d9c6',
    '--path-lit-top': '#f7e3b4',
    '--path-lit-side': '#c9974a',
    '--path-lit-shine': '#fff6df',
    '--path-glow': '#f2c766',
    '--path-dim-top': '#b3cccb',
    '--path-dim-side': '#9dbcbb',
    '--path-dim-shine': '#c2d7d5',
    '--path-shadow': 'rgb(24 66 70 / 28%)',
    '--path-shore': '#e6d6b4',
    '--path-shore-edge': '#cdb88c',
    '--path-grass': '#8ea37a',
  },
  dark: {
    '--mantine-color-body': '#0f2127',
    '--mantine-color-text': '#f3eadb',
    '--mantine-color-dimmed': '#c4c2b6',
    '--mantine-color-placeholder': '#93a3a0',
    '--mantine-color-default': '#16303a',
    '--mantine-color-default-hover': '#1c3943',
    '--mantine-color-default-border': '#31515a',
    '--mantine-color-anchor': '#9bd3d0',
    '--mantine-color-error': '#f0a197',
    '--mantine-color-water-light': '#1d424b',
    '--mantine-color-water-light-hover': '#234d57',
    '--mantine-color-water-light-color': '#b4dedb',
    '--mantine-color-clay-light': '#40302a',
    '--mantine-color-clay-light-hover': '#4a3830',
    '--mantine-color-clay-light-color': '#f0c4a4',
    '--mantine-color-amber-light': '#3d3520',
    '--mantine-color-amber-light-hover': '#484027',
    '--mantine-color-amber-light-color': '#f3d590',
    '--mantine-color-rust-light': '#43292a',
    '--mantine-color-rust-light-hover': '#4d3031',
    '--mantine-color-rust-light-color': '#f3b3aa',
    '--footing-paper': '#0f2127',
    '--footing-raised': '#152c34',
    '--footing-sunk': '#0b1a1f',
    '--footing-line': '#28454d',
    '--footing-ink': '#f3eadb',
    '--footing-ink-soft': '#d3cdbf',
    '--footing-ink-faint': '#b0b3a8',
    '--footing-water': '#86bcbd',
    '--footing-water-text': '#a3d6d3',
    '--footing-water-soft': '#193a42',
    '--footing-clay': '#d99d79',
    '--footing-clay-text': '#eab894',
    '--footing-clay-soft': '#3a2c26',
    '--footing-amber': '#e9be5a',
    '--footing-amber-text': '#f0cf85',
    '--footing-amber-soft': '#38311d',
    '--footing-danger-text': '#f0a197',
    '--footing-on-fill': '#0b1a1f',
    '--mantine-primary-color-contrast': '#0b1a1f',
    '--path-water': '#12303a',
    '--path-water-deep': '#0c252d',
    '--path-ripple': '#2f5f69',
    '--path-dry-top': '#8d8a7c',
    '--path-dry-side': '#57574f',
    '--path-dry-shine': '#a9a595',
    '--path-lit-top': '#f4dca4',
    '--path-lit-side': '#a8772f',
    '--path-lit-shine': '#fff3d2',
    '--path-glow': '#e9b64d',
    '--path-dim-top': '#24505a',
    '--path-dim-side': '#193e47',
    '--path-dim-shine': '#2c5b65',
    '--path-shadow': 'rgb(0 0 0 / 45%)',
    '--path-shore': '#5b5038',
    '--path-shore-edge': '#443c2a',
    '--path-grass': '#52684c',
  },
});
