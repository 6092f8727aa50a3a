/**
 * How Teams' clients draw cards, after the host configs that Microsoft publishes for them. In high contrast there is
 * no colour but the text's: whatever a box means must stand in words.
 */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const shades = (usual: string, subtle = usual) => ({ default: usual, subtle });

/** Text in a box of each style, but for the usual colour, which differs with the box's. */
const TEXT = {
  light: {
    usual: shades('#252424', '#bf252424'),
    light: shades('#ffffff', '#f3f2f1'),
    dark: shades('#252424', '#bf252424'),
    accent: shades('#6264a7', '#8b8cc7'),
    good: shades('#237b4b'),
    warning: shades('#835c00'),
    attention: shades('#c4314b'),
  },
  dark: {
    usual: shades('#ffffff', '#bfffffff'),
    light: shades('#ffffff', '#bfffffff'),
    dark: shades('#201f1f', '#2d2c2c'),
    accent: shades('#a6a7dc', '#8b8cc7'),
    good: shades('#92c353'),
    warning: shades('#f8d22a'),
    attention: shades('#f9526b'),
  },
  contrast: {
    usual: shades('#ffffff'),
    light: shades('#ffffff'),
    dark: shades('#ffffff'),
    accent: shades('#ffff01'),
    good: shades('#3ff23f'),
    warning: shades('#ffff01'),
    attention: shades('#ffff01'),
  },
};

const BOXES = {
  light: { default: '#ffffff', emphasis: '#f9f8f7' },
  dark: { default: '#2d2c2c', emphasis: '#292828' },
  contrast: { default: '#000000', emphasis: '#000000' },
};

/** The same by day and by night, so in the dark their text is dark. */
const COLOURED = { accent: '#c7def9', good: '#ccffcc', attention: '#ffc5b2', warning: '#ffe2b2' };

function containerStyles(theme: Theme): object {
  const box = (backgroundColor: string, { usual, ...others }: (typeof TEXT)[Theme]): object => ({
    backgroundColor,
    foregroundColors: { default: usual, ...others },
  });
  const plain = Object.entries(BOXES[theme]).map(([style, background]) => [
    style,
    box(background, TEXT[theme]),
  ]);
  const coloured = Object.entries(COLOURED).map(([style, background]) => [
    style,
    theme === 'contrast' ? box(BOXES.contrast.default, TEXT.contrast) : box(background, TEXT.light),
  ]);
  return Object.fromEntries([...plain, ...coloured]) as object;
}

const font = (fontFamily: string) => ({
  fontFamily,
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
});

const hostConfig = (theme: Theme): object => ({
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: theme === 'light' ? '#e1dfdd' : '#605e5c' },
  fontTypes: { default: font("'Segoe UI'"), monospace: font("'Liberation Mono', monospace") },
  textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false } },
  textBlock: { headingLevel: 2 },
  containerStyles: containerStyles(theme),
  actions: {
    maxActions: 6,
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 16 },
});

export const hostConfigs = Object.fromEntries(THEMES.map((theme) => [theme, hostConfig(theme)]));
