import type { ChooseForumView } from '../views.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';

/** Teams shows no more buttons than this. */
const MOST = 6;

export function chooseForumContent(say: Say, { forums, ask, done }: ChooseForumView): CardContent {
  const shown = forums.slice(0, MOST);
  const names = shown.map(({ agreement, name }) => say('seats.in', { agreement, forum: name[say.language] }));
  return {
    summary: say('choose-forum.heading'),
    data: {
      heading: say('choose-forum.heading'),
      explanation: say('choose-forum.explanation'),
      notDone: done ? '' : say('choose-forum.not-done'),
      more: forums.length > MOST ? say('choose-forum.more', { shown: MOST, total: forums.length }) : '',
      forums: shown.map(({ about }, index) => ({
        title: toldApart(say, names, index),
        verb: ask,
        data: { about: { ...about } },
      })),
    },
  };
}

/** Two partnerships may have the same agreement: the second and later ones get a number. */
function toldApart(say: Say, names: readonly string[], index: number): string {
  const name = names[index] ?? '';
  const ordinal = names.slice(0, index + 1).filter((other) => other === name).length;
  return ordinal === 1 ? name : say('choose-forum.same-name', { name, ordinal });
}
