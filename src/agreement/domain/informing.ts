import type { InformationDuty } from './information.ts';
import type { Agreement, Label, Source } from './profile.ts';

/** Where the agreement names nobody who is to inform, the parties may all the same (product default). */
const USUAL: InformationDuty = {
  id: 'changes',
  about: 'organisation-change',
  text: { sv: 'Förändringar som kan påverka partnerskapet', en: 'Changes that may affect the partnership' },
  from: { kind: 'any-party' },
  to: { kind: 'counterpart' },
  when: 'continuously',
  source: { kind: 'default' },
};

/**
 * What somebody can be told of under the agreement's duties to inform (N16-30, N16-31, B-informationsskyldighet-93,
 * B-samverkansgrupp-78). That decisions are told is seen to without anybody writing it.
 */
export function dutiesToInform({ informationDuties }: Agreement): readonly InformationDuty[] {
  const written = informationDuties.filter(({ about }) => about !== 'decisions-and-changes');
  return written.length > 0 ? written : [USUAL];
}

export const dutyToInform = (agreement: Agreement, id: string): InformationDuty | undefined =>
  dutiesToInform(agreement).find((duty) => duty.id === id);

/** Whether somebody who represents the party in the forum is obliged, or free, to tell it there. */
export function mayInform({ from }: InformationDuty, forum: string, party: string): boolean {
  if (from.kind === 'party') return from.party === party;
  return from.kind === 'forum' ? from.forum === forum : true;
}

/** Whose duty it is, in a sentence. */
export function whoInforms({ forums, parties }: Agreement, { from }: InformationDuty): Label {
  if (from.kind === 'forum') {
    const found = forums.find(({ id }) => id === from.forum);
    return found?.nameInText ?? found?.name ?? { sv: from.forum, en: from.forum };
  }
  const name = from.kind === 'party' ? parties.find(({ id }) => id === from.party)?.name : undefined;
  return name === undefined ? { sv: 'parterna', en: 'the parties' } : { sv: name, en: name };
}

/** The forum that is told of what is written in another, and those of its parties that are to receive it. */
export function toldOf(
  { forums }: Agreement,
  { to }: InformationDuty,
  from: { readonly forum: string; readonly party: string },
): { readonly forum: string; readonly parties: readonly string[] } {
  const forum = to.kind === 'forum' ? to.forum : from.forum;
  const seated = (forums.find(({ id }) => id === forum)?.seats ?? []).map(({ party }) => party);
  if (to.kind === 'party') return { forum, parties: [to.party] };
  // In another forum the party's own people are told too: they may know nothing of it.
  return { forum, parties: seated.filter((party) => forum !== from.forum || party !== from.party) };
}

/** The forum on whose next agenda it comes: the one that is told, where the agreement names no other. */
export const onAgendaOf = (duty: InformationDuty | undefined, told: string): string =>
  duty?.onAgendaOf?.value.forum ?? told;

/** Why others are told what the forum decides: the agreement's words, or the product's choice (B-styrgrupp-69). */
export const toldOfDecisions = ({ informationDuties }: Agreement, forum: string): Source =>
  informationDuties.find(
    ({ about, from }) => about === 'decisions-and-changes' && (from.kind !== 'forum' || from.forum === forum),
  )?.source ?? { kind: 'default' };
