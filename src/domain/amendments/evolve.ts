import type { AmendmentFact } from '../facts.ts';
import type { FoldsOf } from '../folding.ts';
import { existing } from '../fact-order.ts';
import type { Registered } from '../partnership.ts';
import type { Amendment } from './amendment.ts';

export const amendmentFolds: FoldsOf<AmendmentFact> = {
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
    const signatures = new Map(amendment.signatures).set(party, {
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
};

const withAmendment = (state: Registered, amendment: Amendment): Registered => ({
  ...state,
  amendments: new Map(state.amendments).set(amendment.id, amendment),
});
