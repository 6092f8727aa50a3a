import type { Phrase } from '../../chat/phrase.ts';
import type { AgreementForum } from '../../agreement/domain/profile.ts';
import { holding, holdingOf, isDisputed } from '../../partnership/domain/seat-register.ts';
import { agreementNow, shortName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { seatsOf } from './domain/seat-choice.ts';

/** What is to be seen to about the forum's seats, a sentence each. */
export function seatWarnings(presenting: Presenting, rules: AgreementForum | undefined): readonly Phrase[] {
  const { state, people } = presenting;
  const register = state.forums.get(presenting.forum)?.register;
  if (!register) return [];
  const agreement = agreementNow(presenting);
  const vacant = seatsOf(rules?.seats ?? []).filter(
    ({ id, required }) =>
      !holdingOf(register, id) && (required || isDisputed(register, id)) && hadSomebody(register, id),
  );
  return [
    ...vacant.map(({ party }) => ({ say: 'status.seat-vacant', party: shortName(agreement, party) })),
    ...holding(register).flatMap(({ member, party, awaits }) => {
      const about = { name: people.name(member), party: shortName(agreement, party) };
      return [
        ...(awaits ? [{ ...about, say: 'status.seat-awaits' }] : []),
        ...(register.gone.includes(member) ? [{ ...about, say: 'status.seat-gone' }] : []),
      ];
    }),
  ];
}

const hadSomebody = ({ tenures }: Parameters<typeof holding>[0], id: string): boolean =>
  tenures.some(({ seat }) => seat === id);
