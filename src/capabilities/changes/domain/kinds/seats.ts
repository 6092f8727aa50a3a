import { z } from 'zod';
import { id } from '../../../../partnership/domain/fact-fields.ts';
import { representativesOf } from '../../../../partnership/domain/seats.ts';
import { agreementForum } from '../../../../partnership/domain/state.ts';
import { readChoice, readNumber } from '../../../../partnership/domain/typed-value.ts';
import type { Kind } from '../kind.ts';
import { chosenForum, forumField, forumInText, shortNameOf, together, withForum } from './common.ts';

const MOST_SEATS_OF_A_PARTY = 20;

const schema = z
  .strictObject({
    kind: z.literal('seats'),
    forum: id,
    party: id,
    least: z.int().min(0).max(MOST_SEATS_OF_A_PARTY),
    most: z.int().min(1).max(MOST_SEATS_OF_A_PARTY),
  })
  .refine(({ least, most }) => least <= most);

/** How many representatives a party has in a forum (N11-15, B-struktur-56). */
export const seats: Kind<z.infer<typeof schema>> = {
  kind: 'seats',
  name: { sv: 'Antal företrädare', en: 'Number of representatives' },
  schema,
  needs: () => 'agreement',
  apply: (agreement, { forum, party, least, most }, source) =>
    withForum(agreement, forum, (rules) => ({
      ...rules,
      // The same agreement's other number for it is no longer the other.
      seats: rules.seats.map((rule) => (rule.party === party ? { party, least, most, source } : rule)),
    })),
  refused: ({ forum, party, most, least }, { state, agreement }) => {
    const now = agreementForum(agreement, forum)?.seats.find((rule) => rule.party === party);
    if (!now) return { code: 'party-not-in-forum', party, group: forumInText(agreement, forum) };
    const filled = representativesOf(state, forum, party).length;
    if (filled > most) return { code: 'more-seats-filled', party, filled, most };
    return now.least === least && now.most === most
      ? { code: 'change-is-as-now', words: inText(agreement, { forum, party, least, most }) }
      : undefined;
  },
  words: (change, agreement) => inText(agreement, change),
  now: ({ agreement, forum }) => {
    const rules = agreementForum(agreement, forum)?.seats ?? [];
    const [first] = rules;
    const words = together(rules.map((rule) => inText(agreement, { ...rule, forum })));
    return { words, ...(first && { source: first.source }) };
  },
  fields: (where) => [
    ...forumField({ sv: 'Grupp vars platser det gäller', en: 'Group whose seats it is about' }, where),
    {
      name: 'party',
      label: { sv: 'Part', en: 'Party' },
      asks: 'choice',
      choices: where.agreement.parties.map((party) => ({
        value: party.id,
        title: { sv: party.name, en: party.name },
      })),
    },
    {
      name: 'least',
      label: { sv: 'Minsta antal företrädare', en: 'Least number of representatives' },
      asks: 'number',
      least: 0,
      most: MOST_SEATS_OF_A_PARTY,
    },
    {
      name: 'most',
      label: { sv: 'Högsta antal företrädare', en: 'Greatest number of representatives' },
      asks: 'number',
      least: 1,
      most: MOST_SEATS_OF_A_PARTY,
    },
  ],
  read: (typed, where) => {
    const party = readChoice(where.agreement.parties.map((one) => one.id))(typed['party'] ?? '');
    if (!party.ok) return party;
    const most = readNumber({ least: 1, most: MOST_SEATS_OF_A_PARTY })(typed['most'] ?? '');
    if (!most.ok) return most;
    const least = readNumber({ least: 0, most: most.value })(typed['least'] ?? '');
    if (!least.ok) return least;
    const forum = chosenForum(typed, where)?.id ?? where.forum;
    return {
      ok: true,
      value: [{ kind: 'seats', forum, party: party.value, least: least.value, most: most.value }],
    };
  },
};

type Numbers = Omit<z.infer<typeof schema>, 'kind'>;

function inText(agreement: Parameters<typeof forumInText>[0], { forum, party, least, most }: Numbers) {
  const group = forumInText(agreement, forum);
  const name = shortNameOf(agreement, party);
  const range = least === most ? String(most) : `${String(least)}–${String(most)}`;
  return {
    sv: `${name} har ${range} företrädare i ${group.sv}.`,
    en: `${name} has ${range} ${most === 1 ? 'representative' : 'representatives'} in ${group.en}.`,
  };
}
