import { placeOf } from './unparsed-text.ts';

/** What follows the time of an extra meeting. */
interface PlaceAndReason {
  readonly place: string;
  readonly reason: string;
  /** The words say themselves which is which; otherwise it is a guess, for people to look at. */
  readonly sure: boolean;
}

/** A place has no more words than this in a guess. */
const MOST_WORDS_OF_A_PLACE = 4;
/** A reason is a sentence: what has fewer words is as likely the rest of a name. */
const FEWEST_WORDS_OF_A_REASON = 3;

const REASON = /(?:^|[\s,;.–-]+)(?:skäl|anledning|orsak|reason) ?: ?/iu;
/** Words that begin a reason. */
const BECAUSE =
  /(?:^|[\s,;.–-]+)(?=(?:för att|därför att|eftersom|på grund av|p\.g\.a\.|pga|med anledning av|because|since|due to|as we|to discuss|för beslut|om) )/iu;
/** Between the two, where somebody has written anything there. */
const BETWEEN = /(?:[,;:.]| [–-]) +/u;
const VERB =
  /(?:^| )(?:är|har|ska|skall|kan|måste|vill|blir|blev|behöver|is|are|has|have|will|must|needs?)(?= |$)/iu;
const BEGINS_WITH_A_PLACE = /^(?:i|på|hos|in|at|via|on) +(?=\p{Lu})/iu;
const ONLINE = /^(?:på +|via +|on +)?(?:teams|zoom|skype|distans|länk|telefon|online)(?= |$)/iu;

/** Which words are the place of an extra meeting and which its reason. Every word is kept, in the one or the other. */
export function placeAndReason(typed: string): PlaceAndReason {
  const said = dividedAt(typed, REASON);
  if (said) return { place: placeOf(said.before), reason: said.after, sure: true };
  return { ...guessed(typed), sure: false };
}

function guessed(typed: string): Omit<PlaceAndReason, 'sure'> {
  const because = dividedAt(typed, BECAUSE);
  if (because && isPlace(because.before)) return { place: placeOf(because.before), reason: because.after };
  const online = ONLINE.exec(typed)?.[0];
  if (online !== undefined) return { place: placeOf(online), reason: rest(typed, online.length) };
  const between = dividedAt(typed, BETWEEN);
  if (between && isPlace(between.before) && startsWithACapital(placeOf(between.before)))
    return { place: placeOf(between.before), reason: between.after };
  const words = typed.split(' ');
  const [preposition] = BEGINS_WITH_A_PLACE.exec(typed) ?? [];
  const begun = preposition === undefined ? 0 : 1;
  const sentence = words.findIndex((word, index) => index > begun && startsWithACapital(word));
  const placed = startsWithACapital(words[begun] ?? '') && sentence > 0;
  if (
    placed &&
    sentence <= begun + MOST_WORDS_OF_A_PLACE &&
    words.length - sentence >= FEWEST_WORDS_OF_A_REASON
  )
    return { place: placeOf(words.slice(0, sentence).join(' ')), reason: words.slice(sentence).join(' ') };
  if (preposition === undefined) return { place: '', reason: typed };
  const name = words.slice(0, begun + 1).join(' ');
  return { place: placeOf(name), reason: rest(typed, name.length) };
}

function dividedAt(typed: string, mark: RegExp): { before: string; after: string } | undefined {
  const found = mark.exec(typed);
  return found
    ? { before: typed.slice(0, found.index).trim(), after: rest(typed, found.index + found[0].length) }
    : undefined;
}

const rest = (typed: string, from: number): string => typed.slice(from).replace(/^[\s,;:.–-]+/u, '');

const isPlace = (words: string): boolean =>
  words.split(' ').length <= MOST_WORDS_OF_A_PLACE && !VERB.test(words);

const startsWithACapital = (word: string): boolean => /^\p{Lu}/u.test(word);
