import { existing } from '../../../partnership/domain/fact-order.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { InformingFact } from './facts.ts';
import type { InformationNotice } from './notice.ts';

export const informingFolds: FoldsOf<InformingFact> = {
  informationGiven: (state, { notice: id, forum, party, duty, text, to, parties }, { by, at }) =>
    withNotice(state, { id, forum, party, duty, text, to, parties, by, at, receipts: [], earlier: [] }),
  informationReceived: (state, fact, { by, at }) => {
    const notice = existing(state.information.get(fact.notice), fact);
    return withNotice(state, {
      ...notice,
      receipts: [...notice.receipts, { party: fact.party, by, at }],
    });
  },
  informationCorrected: (state, fact, { at }) => {
    const notice = existing(state.information.get(fact.notice), fact);
    const earlier = [...notice.earlier, { text: notice.text, until: at }];
    return withNotice(state, { ...notice, text: fact.text, earlier });
  },
};

const withNotice = (state: Registered, notice: InformationNotice): Registered => ({
  ...state,
  information: withEntry(state.information, notice.id, notice),
});
