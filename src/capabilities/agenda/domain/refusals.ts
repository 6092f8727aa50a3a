/** Why something about a proposed matter, or an item of an agenda, is refused. */
export type AgendaRefusal =
  | { code: 'matter-gone' }
  /** `member` proposed it. */
  | { code: 'matter-of-another'; member: string }
  | { code: 'matter-taken-up' }
  | { code: 'link-not-https' }
  | { code: 'closing-comes-last' }
  | { code: 'item-stays'; why: WhyItStays };

/** Why an item can neither be struck off nor left out. */
export type WhyItStays =
  | 'formality'
  | 'standing'
  | 'first'
  | 'chair'
  | 'problem'
  | 'actions'
  | 'urgent'
  | 'notice'
  | 'directive'
  | 'report'
  | 'vote'
  | 'day'
  | 'postponed'
  | 'called'
  | 'proposed';
