import type { DecisionMarks } from '../decisions-view.ts';
import type { Say } from '../../../chat/words.ts';
import { dateInWords, nameList, shortened } from '../../../chat/wording.ts';
import { roundsInWords } from './result-words.ts';

const LONGEST_MARKED_REASON = 120;
const LONGEST_MARKED_RESERVATION = 150;
const MOST_MARKED_RESERVATIONS = 2;

/** What the log says of a decision, line by line. */
export function marksInWords(say: Say, marks: DecisionMarks): readonly string[] {
  const { chosen, forum, between, amendment } = marks;
  return [
    ...(chosen === undefined ? [] : [say('decisions.chosen', { chosen })]),
    ...(forum ? [say('decisions.forum', { forum: forum[say.language] })] : []),
    ...(between ? [say(`decisions.between.${between}`)] : []),
    ...roundsInWords(say, marks, LONGEST_MARKED_REASON),
    ...(amendment ? [amendmentInWords(say, amendment)] : []),
    ...reservationsInWords(say, marks),
  ];
}

const amendmentInWords = (say: Say, amendment: NonNullable<DecisionMarks['amendment']>): string =>
  'validFrom' in amendment
    ? say('decisions.amendment.valid', { date: dateInWords(say, amendment.validFrom) })
    : say('decisions.amendment.waiting', { parties: nameList(say, amendment.waitingFor) });

/** How many, the first of them, and where to read what is left out. */
function reservationsInWords(say: Say, { reservations, minutes }: DecisionMarks): readonly string[] {
  const count = reservations.length;
  if (count === 0) return [];
  const shown = reservations.slice(0, MOST_MARKED_RESERVATIONS);
  const whole =
    count === shown.length && shown.every(({ text }) => shortened(text, LONGEST_MARKED_RESERVATION) === text);
  return [
    ...(count > 1 ? [say('decisions.reservations', { count })] : []),
    ...shown.map(({ name, text }) =>
      say('decisions.reservation', { name, text: shortened(text, LONGEST_MARKED_RESERVATION) }),
    ),
    ...(whole || !minutes
      ? []
      : [
          say('decisions.reservations-in-minutes', {
            count,
            number: String(minutes.number),
            year: String(minutes.year),
          }),
        ]),
  ];
}
