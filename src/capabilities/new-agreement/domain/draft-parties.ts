import type { Source } from '../../../agreement/domain/profile.ts';
import type { Findings } from './findings.ts';
import { idsFor } from './ids.ts';
import { FEWEST_PARTIES, isBlank, MOST_PARTIES } from './draft.ts';
import type { NewAgreementDraft, PartyDraft } from './draft.ts';
import { FIELDS } from './fields.ts';
import { isNothing, oneLine } from '../../../partnership/domain/typed-value.ts';

const FIELD = FIELDS.parties;

const LONGEST_SHORT_NAME = 40;

/** The parties and their seats in the steering group, as a profile has them; parties left blank are none. */
export function partiesIn(
  draft: NewAgreementDraft,
  findings: Findings,
  partySource: Source,
  seatSource: Source,
): { parties: readonly object[]; seats: readonly object[] } {
  const filled = draft.parties.flatMap((party, index) => (isBlank(party) ? [] : [{ party, index }]));
  if (filled.length < FEWEST_PARTIES) {
    findings.refuse({ field: 'parties' }, { code: 'too-few-parties', least: FEWEST_PARTIES });
  }
  if (filled.length > MOST_PARTIES) {
    findings.refuse({ field: 'parties' }, { code: 'too-many-parties', most: MOST_PARTIES });
  }
  const names = filled.map(({ party }) => oneLine(party.partyName));
  const ids = idsFor(names, (ordinal) => `part-${ordinal}`);
  const same = names.map((name) => name.toLowerCase());
  const entries = filled.map(({ party, index }, place) => {
    const id = ids[place];
    const name = findings.read({ field: 'partyName', party: index }, FIELD.partyName.read(party.partyName));
    if (name !== undefined && same.indexOf(name.toLowerCase()) < place) {
      findings.refuse({ field: 'partyName', party: index }, { code: 'party-name-twice' });
    }
    const shortName = name === undefined ? undefined : shorten(name);
    const identity = identityOf(party, index, findings);
    return {
      party: { id, name, shortName, ...identity, source: partySource },
      seats: { party: id, ...seatsOf(party, index, findings), source: seatSource },
    };
  });
  return { parties: entries.map(({ party }) => party), seats: entries.map(({ seats }) => seats) };
}

/**
 * A public party may lack a number: it is often a board or an administration that acts under its municipality's, and
 * agreements leave it out (so does Brukarskolan). A civil party must have one: only the number tells an association
 * from another of the same name (N1-1).
 */
function identityOf(party: PartyDraft, index: number, findings: Findings): object {
  const kind = findings.read({ field: 'kind', party: index }, FIELD.kind.read(party.kind));
  const place = { field: 'organisationNumber', party: index } as const;
  if (!isNothing(party.organisationNumber)) {
    const number = findings.read(place, FIELD.organisationNumber.read(party.organisationNumber));
    return { kind, organisationNumber: number };
  }
  if (kind === 'civil') findings.refuse(place, { code: 'organisation-number-missing' });
  return { kind, organisationNumber: null };
}

/** N11-15, B-struktur-56. */
function seatsOf(party: PartyDraft, index: number, findings: Findings): object {
  const read = (field: 'least' | 'most'): number | undefined =>
    findings.read({ field, party: index }, FIELD[field].read(party[field]));
  const [least, most] = [read('least'), read('most')];
  if (least !== undefined && most !== undefined && least > most) {
    findings.refuse({ field: 'least', party: index }, { code: 'seats-least-above-most' });
  }
  return { least, most };
}

/** For narrow places: the whole name where it fits, otherwise as many of its words as do. */
function shorten(name: string): string {
  if (name.length <= LONGEST_SHORT_NAME) return name;
  const start = name.slice(0, LONGEST_SHORT_NAME).toWellFormed();
  const words = start.includes(' ') ? start.slice(0, start.lastIndexOf(' ')) : start.slice(0, -2);
  // The beginning of a long number could be taken for another number.
  return `${words.replace(/[\d\s\-–+]+$/, '')}…`;
}
