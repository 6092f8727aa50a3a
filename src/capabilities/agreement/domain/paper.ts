import type { Agreement } from '../../../agreement/domain/profile.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { FactContext, FoldsOf } from '../../../partnership/domain/folding.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { AgreementFact, AgreementFactOf } from './facts.ts';

type Entered<T extends AgreementFact['type']> = Readonly<Omit<AgreementFactOf<T>, 'type' | 'v' | 'party'>> &
  FactContext;

/** What a party has said of its own copy of the agreement. */
export interface Paper {
  readonly signed?: Entered<'agreementSigned'>;
  readonly original?: Entered<'originalKept'>;
  readonly registered?: Entered<'agreementRegistered'>;
}

export const paperOf = ({ papers }: Registered, party: string): Paper => papers.get(party) ?? {};

export const paperFolds: FoldsOf<AgreementFact> = {
  agreementSigned: (state, { party, place, on, position, member }, context) =>
    withPaper(state, party, {
      signed: {
        place,
        on,
        ...(position !== undefined && { position }),
        ...(member !== undefined && { member }),
        ...context,
      },
    }),
  originalKept: (state, { party, place }, context) =>
    withPaper(state, party, { original: { place, ...context } }),
  agreementRegistered: (state, { party, number }, context) =>
    withPaper(state, party, { registered: { number, ...context } }),
};

const withPaper = (state: Registered, party: string, entered: Paper): Registered => ({
  ...state,
  papers: withEntry(state.papers, party, { ...paperOf(state, party), ...entered }),
});

/** Whether the agreement asks for the position of whoever signs for the party; where it is silent, it does. */
export const asksPosition = ({ signatures }: Agreement, party: string): boolean =>
  signatures.find((signature) => signature.party === party)?.fields.includes('position') ?? true;

/** The members of a party who have a seat in any of its groups: of whom one may have signed. */
export const mayHaveSigned = ({ forums }: Registered, party: string): readonly MemberId[] => [
  ...new Set(
    [...forums.values()].flatMap(({ seats }) =>
      seats.filter((seat) => seat.party === party).map(({ member }) => member),
    ),
  ),
];
