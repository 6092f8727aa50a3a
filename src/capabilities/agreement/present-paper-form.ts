import type { Refusal } from '../../partnership/domain/refusal.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { agreementNow, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { asksPosition, mayHaveSigned, paperOf } from './domain/paper.ts';
import { LONGEST_ON_PAPER } from './domain/rules.ts';
import type { Keeper } from './domain/rules.ts';
import type { AgreementRequest } from './requests.ts';

export type PaperTyped = Omit<Extract<AgreementRequest, { ask: 'enter-paper' }>, 'ask'>;

/** What a party knows of its own copy. @param filled absent: what stands there already */
export function presentPaperForm(
  presenting: Presenting,
  { party, numbersOnly }: Pick<Extract<Keeper, { ok: true }>, 'party' | 'numbersOnly'>,
  filled?: { readonly typed: PaperTyped; readonly refusal: Refusal },
) {
  const { state, people, now } = presenting;
  const agreement = agreementNow(presenting);
  const { signed, original, registered } = paperOf(state, party);
  const { onBehalfOf, position } = agreement.signatures.find((one) => one.party === party) ?? {};
  return {
    view: 'paper-form' as const,
    party: partyName(agreement, party),
    onBehalfOf,
    position,
    positioned: asksPosition(agreement, party),
    numbersOnly,
    people: mayHaveSigned(state, party).map((member) => ({ id: member, name: people.name(member) })),
    today: localDay(now.toISOString()),
    longest: LONGEST_ON_PAPER,
    typed: filled?.typed ?? {
      place: signed?.place ?? '',
      day: signed?.on ?? '',
      position: signed?.position ?? '',
      member: signed?.member ?? '',
      original: original?.place ?? '',
      registryNumber: registered?.number ?? '',
    },
    refusal: filled?.refusal,
  };
}
