/* Runs in the page, beside Microsoft's renderer: draws cards in a chat of Teams, and says what is seen of them. */

const drawn = new Map();

/** No card of ours uses Markdown: every text is escaped, and is shown as it was before that. */
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const plain = document.createElement('p');
  plain.textContent = text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  result.outputHtml = plain.innerHTML;
  result.didProcess = true;
};

/** Draws each card as its theme does, in a figure of the chat, in place of those before. */
function draw(chat, cards, configs, width) {
  drawn.clear();
  chat.replaceChildren(
    ...cards.map(({ name, caption, card, theme }) => {
      const adaptive = new AdaptiveCards.AdaptiveCard();
      adaptive.hostConfig = new AdaptiveCards.HostConfig(configs[theme]);
      adaptive.parse(card);
      const figure = document.createElement('figure');
      figure.className = theme;
      figure.style.width = `${width}px`;
      figure.lang = card.lang;
      figure.dataset.name = name;
      figure.append(document.createElement('figcaption'), document.createElement('div'));
      figure.firstChild.textContent = caption;
      figure.lastChild.className = 'card';
      figure.lastChild.append(adaptive.render());
      drawn.set(name, { figure, adaptive });
      return figure;
    }),
  );
}

const isSeen = (element) => element.getClientRects().length > 0;

const isCut = ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth && clientWidth > 0;

/** How high each card is, and its rows of buttons that are seen before anything is pressed. */
const seen = () =>
  [...drawn].map(([name, { figure, adaptive }]) => {
    const box = figure.lastChild.getBoundingClientRect();
    const actions = adaptive.getAllActions();
    const rows = [...figure.querySelectorAll('.ac-actionSet')].filter(isSeen).map((row) =>
      [...row.querySelectorAll('button')].map((button) => {
        const action = actions.find(({ renderedElement }) => renderedElement === button);
        return {
          title: button.innerText.trim(),
          cut: [button, ...button.querySelectorAll('*')].some(isCut),
          does: action?.getJsonTypeName() ?? 'menu',
          style: action?.style ?? 'default',
          verb: action?.verb ?? action?.data?.verb ?? '',
        };
      }),
    );
    return { name, height: Math.ceil(box.height), rows };
  });

/** What axe says keeps people from using a card. It is asked of cards, not of the page that they stand in. */
async function barriers() {
  const include = [...document.querySelectorAll('figure')];
  const { violations } = await axe.run({ include }, { resultTypes: ['violations'] });
  return violations.flatMap(({ help, nodes }) =>
    nodes.map(({ html, target: [target] }) => ({
      name: document.querySelector(target).closest('figure').dataset.name,
      says: `${help}: ${html}`,
    })),
  );
}

/** Shows only these cards, each where it is to stand, and says how large that is. */
function arrange(chat, places) {
  for (const { figure } of drawn.values()) figure.style.display = 'none';
  let [width, height] = [0, 0];
  for (const { name, left, top } of places) {
    const { figure } = drawn.get(name);
    Object.assign(figure.style, { display: '', position: 'absolute', left: `${left}px`, top: `${top}px` });
    // Whole pixels, or a seam is seen between two.
    figure.style.height = `${Math.ceil(figure.lastChild.getBoundingClientRect().bottom - figure.getBoundingClientRect().top)}px`;
    width = Math.max(width, left + figure.offsetWidth);
    height = Math.max(height, top + figure.offsetHeight);
    chat.className = figure.className;
  }
  Object.assign(chat.style, { width: `${width}px`, height: `${height}px` });
  return { width, height };
}

window.gallery = { draw, seen, barriers, arrange };
