import type { Phrase } from '../../chat/phrase.ts';
import type { RosterEntry } from '../../partnership/interaction.ts';
import type { Directory } from '../../partnership/members.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { LONGEST_IN_FORCE, LONGEST_NUMBER } from './domain/beginning.ts';

/** What is filled in about a beginning before Samverka; the chair by the Entra object id. */
export type FilledBeginning = Readonly<
  Partial<
    Record<
      'from' | 'latestMeeting' | 'nextMinutes' | 'nextDecision' | 'inForce' | 'chair' | 'chairUntil',
      string
    >
  >
>;

/** A list cannot be left empty again once something is chosen. */
const NOBODY = 'nobody';
const PREFIX = 'began:';

/** What the fields of the beginning hold, by their names without the prefix; undefined where there are none. */
export function beganIn(
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const inputs = Object.entries(data).filter(([input]) => input.startsWith(PREFIX));
  if (inputs.length === 0) return undefined;
  return Object.fromEntries(
    inputs.map(([input, value]) => [input.slice(PREFIX.length), value === NOBODY ? '' : value]),
  );
}

/** @param elects whether the agreement has the group elect a chair @param latest the last day that has been, local ISO */
export function beginningFields(
  filled: FilledBeginning,
  roster: readonly RosterEntry[],
  { elects, latest }: { readonly elects: boolean; readonly latest: string },
) {
  const field = (id: keyof FilledBeginning) => ({
    id: `${PREFIX}${id}`,
    label: `seat-form.beginning.${id}`,
    value: filled[id] ?? '',
    required: false,
  });
  const chosen = roster.find(({ aadObjectId }) => aadObjectId === filled.chair)?.aadObjectId ?? NOBODY;
  const nobody: Phrase = { say: 'seat-form.beginning.nobody' };
  const choices: readonly { readonly id: string; readonly name: string | Phrase }[] = [
    { id: NOBODY, name: nobody },
    ...roster.map(({ aadObjectId: id, name }) => ({ id, name })),
  ];
  return {
    lists: elects ? [{ ...field('chair'), value: chosen, choices }] : [],
    texts: [
      { ...field('nextDecision'), longest: LONGEST_NUMBER, long: false },
      { ...field('nextMinutes'), longest: LONGEST_NUMBER, long: false },
      { ...field('inForce'), longest: LONGEST_IN_FORCE, long: true },
    ],
    days: [
      { ...field('from'), most: '' },
      { ...field('latestMeeting'), most: latest },
      ...(elects ? [{ ...field('chairUntil'), most: '' }] : []),
    ],
  };
}

/** What has been said, as the form has it. */
export function beginningSaid(state: Registered, forum: string, people: Directory): FilledBeginning {
  const said = state.beginnings.get(forum);
  if (!said) return {};
  const { from, latestMeeting = '', nextMinutes, nextDecision, decisions, chair } = said;
  const written = (number: typeof nextDecision) => (number ? `${number.number}/${number.year}` : '');
  return {
    from,
    latestMeeting,
    nextMinutes: written(nextMinutes),
    nextDecision: written(nextDecision),
    inForce: decisions
      .map(({ number, text }) => (number === undefined ? text : `§ ${number} ${text}`))
      .join('\n'),
    chair: chair ? (people.person(chair.member)?.aadObjectId ?? '') : '',
    chairUntil: chair?.until ?? '',
  };
}
