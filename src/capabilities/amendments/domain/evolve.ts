import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { AmendmentFact } from './facts.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { existing } from '../../../partnership/domain/fact-order.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { VotingFactOf } from '../../voting/domain/facts.ts';
import { amendmentOf, awaitsSignatures } from './amendment.ts';
import type { Amendment } from './amendment.ts';

export const amendmentFolds: FoldsOf<AmendmentFact | VotingFactOf<'decisionRevoked'>> = {
  amendmentAdopted: (state, fact, { at }) => {
    const { amendment: id, forum, text, decision, parties } = fact;
    return withAmendment(state, {
      id,
      forum,
      text,
      decision,
      adoptedAt: at,
      parties,
      signatures: new Map(),
    });
  },
  amendmentSigned: (state, fact, { by }) => {
    const { amendment: id, party, name, role, place, day, registryNumber } = fact;
    const amendment = existing(state.amendments.get(id), fact);
    const signatures = withEntry(amendment.signatures, party, {
      party,
      name,
      role,
      place,
      day,
      ...(registryNumber !== undefined && { registryNumber }),
      recordedBy: by,
    });
    return withAmendment(state, { ...amendment, signatures });
  },
  decisionRevoked: (state, { revoked, decision: lapsedBy }) => {
    const amendment = amendmentOf(state, revoked);
    return amendment && awaitsSignatures(amendment)
      ? withAmendment(state, { ...amendment, lapsedBy })
      : state;
  },
};

const withAmendment = (state: Registered, amendment: Amendment): Registered => ({
  ...state,
  amendments: withEntry(state.amendments, amendment.id, amendment),
});
