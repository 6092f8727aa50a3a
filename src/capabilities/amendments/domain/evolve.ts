import { localDay } from '../../../partnership/domain/calendar.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { AmendmentFact } from './facts.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { given } from '../../../partnership/domain/given.ts';
import { existing } from '../../../partnership/domain/fact-order.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { VotingFactOf } from '../../voting/domain/facts.ts';
import { amendmentOf, awaitsSignatures, withSignature } from './amendment.ts';
import type { Amendment } from './amendment.ts';

export const amendmentFolds: FoldsOf<AmendmentFact | VotingFactOf<'decisionRevoked'>> = {
  amendmentAdopted: (state, fact, { at }) => {
    const { amendment: id, forum, text, decision, parties } = fact;
    const { changes, from, wording, document } = fact;
    return withAmendment(state, {
      id,
      forum,
      text,
      decision,
      adoptedAt: at,
      parties,
      signatures: new Map(),
      ...given({ changes, from, wording, document }),
    });
  },
  amendmentSigned: (state, fact, { by }) => {
    const { party, name, role, place, day, registryNumber, authority } = fact;
    const amendment = known(state, fact);
    const { asked } = amendment;
    const details = given({ registryNumber, authority });
    const signed = withSignature(amendment, { party, name, role, place, day, ...details, recordedBy: by });
    // Who signs it would not let it lapse any more.
    const letGo = asked?.letGo.filter((one) => one !== party) ?? [];
    return withAmendment(state, { ...signed, ...(asked && { asked: { ...asked, letGo } }) });
  },
  amendmentAsked: (state, fact) =>
    withAmendment(state, { ...known(state, fact), asked: { lastDay: fact.lastDay, letGo: [] } }),
  amendmentRenewed: (state, fact, renewed) =>
    withAmendment(state, { ...known(state, fact), renewed: { by: renewed.by, at: renewed.at } }),
  amendmentLetGo: (state, fact) => {
    const amendment = known(state, fact);
    const asked = existing(amendment.asked, fact);
    return withAmendment(state, {
      ...amendment,
      asked: { ...asked, letGo: [...asked.letGo, fact.party] },
    });
  },
  amendmentLapsed: (state, fact, { at }) =>
    withAmendment(state, { ...known(state, fact), lapsedOn: localDay(at) }),
  decisionRevoked: (state, { revoked, decision: lapsedBy }) => {
    const amendment = amendmentOf(state, revoked);
    return amendment && awaitsSignatures(amendment)
      ? withAmendment(state, { ...amendment, lapsedBy })
      : state;
  },
};

const known = (state: Registered, fact: Exclude<AmendmentFact, { type: 'amendmentAdopted' }>): Amendment =>
  existing(state.amendments.get(fact.amendment), fact);

const withAmendment = (state: Registered, amendment: Amendment): Registered => ({
  ...state,
  amendments: withEntry(state.amendments, amendment.id, amendment),
});
