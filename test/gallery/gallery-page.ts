import { hostConfigs, THEMES } from './host-configs.ts';
import type { Shown } from './shown.ts';
import { head } from './teams-page.ts';

/** A page with every card in it, drawn when it is opened: language, theme, width and words can be chosen there. */
export function galleryPage(cards: ReadonlyMap<string, readonly Shown[]>): string {
  // `<` begins no tag in data.
  const data = JSON.stringify({
    cards: Object.fromEntries(cards),
    configs: hostConfigs,
  }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="sv"><head><title>Samverka: every card</title>${head()}
<style>
  form { position: sticky; top: 0; z-index: 5; padding: 8px; background: #ffffff; font: 14px sans-serif; }
  main { display: flex; flex-wrap: wrap; align-items: flex-start; }
</style></head><body>
<form>
  ${choice('language', [...cards.keys()])} ${choice('theme', THEMES)} ${choice('width', ['560', '320'])}
  <input name="words" placeholder="view or case"> <output></output>
</form>
<main></main>
<script>
  const data = ${data};
  const form = document.querySelector('form');
  const redraw = () => {
    const { language, theme, width, words } = form.elements;
    const cards = data.cards[language.value]
      .filter(({ name }) => name.includes(words.value.trim()))
      .map(({ name, card }) => ({ name, caption: name, card, theme: theme.value }));
    const chat = document.querySelector('main');
    chat.className = theme.value;
    gallery.draw(chat, cards, data.configs, Number(width.value));
    form.querySelector('output').textContent = cards.length + ' cards';
  };
  form.addEventListener('input', redraw);
  form.addEventListener('submit', (event) => event.preventDefault());
  redraw();
</script></body></html>`;
}

const choice = (name: string, values: readonly string[]): string =>
  `<select name="${name}">${values.map((value) => `<option>${value}</option>`).join('')}</select>`;
