import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/partnership/domain/state.ts';
import { startChromium } from '../browser/browser.ts';
import { galleryPage } from './gallery-page.ts';
import { THEMES } from './host-configs.ts';
import type { Theme } from './host-configs.ts';
import { pairs, sheets } from './sheets.ts';
import { shown } from './shown.ts';
import type { Shown } from './shown.ts';
import { faultsIn, tableOf } from './table.ts';
import { TeamsPage } from './teams-page.ts';
import type { SeenCard } from './teams-page.ts';

const HELP = `npm run gallery [-- options] [view or part of a case's name …]

Draws cards as Teams does: data/gallery/index.html to look through, contact sheets beside it, and a table.

  --all              both languages, every theme (otherwise Swedish, light)
  --language sv,en   --theme ${THEMES.join(',')}   --width 560,320
  --single           a picture of each card too
  --sheet <file>     one picture of the named cases, light and dark, and nothing else`;

const FOLDER = new URL('../../data/gallery/', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    language: { type: 'string', default: 'sv' },
    theme: { type: 'string', default: 'light' },
    width: { type: 'string', default: '560,320' },
    single: { type: 'boolean', default: false },
    sheet: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const LANGUAGES = ['sv', 'en'] as const;
const languages = values.all
  ? LANGUAGES
  : LANGUAGES.filter((each) => values.language.split(',').includes(each));
const themes = values.all ? THEMES : THEMES.filter((each) => values.theme.split(',').includes(each));
const widths = values.width.split(',').map(Number);

if (values.help) console.log(HELP);
else await (values.sheet === undefined ? gallery() : sheet(values.sheet));

async function gallery(): Promise<void> {
  const starting = startChromium();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(new URL('cards/', FOLDER), { recursive: true });
  const cards = new Map(languages.map((language) => [language, shown(language, positionals)]));
  writeFileSync(new URL('index.html', FOLDER), galleryPage(cards));
  const browser = await starting;
  try {
    const page = await TeamsPage.in(browser);
    const measured = new Map<number, readonly SeenCard[]>();
    for (const language of languages)
      for (const theme of themes)
        for (const width of widths) {
          const seen = await draw(page, cards.get(language) ?? [], language, theme, width);
          if (!measured.has(width)) measured.set(width, seen);
        }
    const [first = []] = cards.values();
    console.log(tableOf(first, measured));
    console.log(faultsIn(first, measured));
    console.log(`\n${fileURLToPath(FOLDER)}index.html`);
  } finally {
    await browser.close();
  }
}

/** Draws them all, and makes the sheets of each capability. */
async function draw(
  page: TeamsPage,
  cards: readonly Shown[],
  language: Language,
  theme: Theme,
  width: number,
): Promise<readonly SeenCard[]> {
  const seen = await page.draw(
    cards.map(({ name, card }) => ({ name, caption: name, card, theme })),
    width,
  );
  const kind = [...(language === 'sv' ? [] : [language]), ...(theme === 'light' ? [] : [theme]), width].join(
    '-',
  );
  for (const capability of new Set(cards.map((card) => card.capability))) {
    const names = new Set(cards.filter((card) => card.capability === capability).map(({ name }) => name));
    const made = sheets(
      seen.filter(({ name }) => names.has(name)),
      width,
    );
    for (const [index, places] of made.entries())
      await page.picture(places, file(`${capability}-${kind}${made.length > 1 ? `-${index + 1}` : ''}`));
  }
  if (values.single)
    for (const { name } of seen)
      await page.picture([{ name, left: 0, top: 0 }], file(`cards/${name}-${kind}`));
  return seen;
}

function file(name: string): string {
  return fileURLToPath(new URL(`${name}.png`, FOLDER));
}

/** One picture of the named cases, in the order they are named in: each light, and dark beside it. */
async function sheet(to: string): Promise<void> {
  const [width = 560] = widths;
  const browser = await startChromium();
  try {
    const page = await TeamsPage.in(browser);
    const cards = positionals.flatMap((word) => shown(languages[0], [word]));
    const both = cards.flatMap(({ name, card }) =>
      (['light', 'dark'] as const).map((theme) => ({ name: `${name} ${theme}`, caption: '', card, theme })),
    );
    const seen = await page.draw(both, width);
    await page.picture(pairs(seen, width), to, 2);
  } finally {
    await browser.close();
  }
}
