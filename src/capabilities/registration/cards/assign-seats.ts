import type { AssignSeatsView } from '../views.ts';
import type { Refusal } from '../../../partnership/domain/refusal.ts';
import type { Seat } from '../domain/rules.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { Names } from '../../../chat/particulars.ts';
import { fieldsOf } from '../../new-agreement/fields-input.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import { pressData } from '../../new-agreement/cards/new-agreement.ts';
import { seatInput, VACANT } from '../seat-input.ts';
import type { Say } from '../../../chat/words.ts';
import { sourceInWords } from '../../../chat/wording.ts';

export function assignSeatsContent(say: Say, view: AssignSeatsView): CardContent {
  const { agreement, forum, changing, problem, draft } = view;
  const heading = say(changing ? 'seats.heading-again' : 'seats.heading');
  const parties: Names = Object.fromEntries(agreement.parties.map(({ id, name }) => [id, name]));
  const people = view.roster.map(({ person, name }) => ({ title: name, value: person }));
  const vacant = { title: say('seats.vacant'), value: VACANT };
  return {
    summary: heading,
    data: {
      heading,
      where: say('seats.in', { agreement: agreement.name, forum: forum.name[say.language] }),
      explanation: say(changing ? 'seats.explanation-again' : 'seats.explanation'),
      problemHeading: say('problem.heading'),
      problem: problem ? refusalInWords(say, problem, { ...parties, ...personTwice(view, problem) }) : '',
      sources: sourcesInWords(say, view.seats).map((text) => ({ text })),
      seats: view.seats.map((seat) => ({
        input: seatInput(seat.id),
        label: labelOf(say, seat, parties[seat.party] ?? seat.party),
        required: seat.required,
        person: chosenFor(view, seat),
        choices: seat.required ? people : [vacant, ...people],
      })),
      missing: say('seats.missing'),
      placeholder: say('seats.placeholder'),
      save: say(changing ? 'button.save' : 'button.register'),
      back: say('button.back'),
      saveData: { agreement: agreement.id, forum: forum.id, ...(draft && fieldsOf(draft)) },
      ...backFrom(view),
      profile: say('seats.button.profile'),
      offersProfile: changing,
    },
  };
}

/** Where the form was opened from; a new agreement's summary is made anew from its draft. */
const backFrom = ({ changing, draft }: AssignSeatsView): { backTo: string; backData: CardData } =>
  draft
    ? { backTo: 'new-agreement', backData: pressData('references', 'next', draft) }
    : { backTo: changing ? 'status' : 'register', backData: {} };

/** Unique within the form: people and screen readers tell the choice sets apart by nothing else. */
function labelOf(say: Say, { rule, ordinal, required }: Seat, party: string): string {
  const { least, most } = rule;
  const label =
    most === 1
      ? party
      : say(least === most ? 'seats.numbered' : 'seats.numbered-flexible', { party, ordinal, most });
  return required ? label : say('seats.optional', { label });
}

/** A person who has left the chat since is no longer among the choices. */
function chosenFor({ chosen, roster }: AssignSeatsView, seat: Seat): string {
  const person = roster.find((entry) => entry.person === chosen[seat.id])?.person;
  return person ?? (seat.required ? '' : VACANT);
}

/** Parties often share a clause: each is said once. */
const sourcesInWords = (say: Say, seats: readonly Seat[]): readonly string[] => [
  ...new Set(seats.map(({ rule }) => say('seats.source', { source: sourceInWords(say, rule.source) }))),
];

/** The refusal names the member id, which the form does not know; the person is whoever was chosen twice. */
function personTwice({ chosen, roster }: AssignSeatsView, problem: Refusal): Names {
  if (problem.code !== 'person-holds-two-seats') return {};
  const people = Object.values(chosen);
  const twice = people.find((person, index) => person !== '' && people.indexOf(person) !== index);
  const name = roster.find(({ person }) => person === twice)?.name;
  return name === undefined ? {} : { [problem.member]: name };
}
