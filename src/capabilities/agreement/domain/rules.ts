import type { Actor } from '../../../partnership/domain/actor.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { day } from '../../../partnership/domain/fact-fields.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { recordable, recordableIfAny } from '../../../partnership/domain/text.ts';
import { speaksFor } from '../../registration/domain/who-may.ts';
import type { Fact } from '../../index.ts';
import { asksPosition, mayHaveSigned, paperOf } from './paper.ts';
import type { AgreementFact } from './facts.ts';

export const LONGEST_ON_PAPER = 120;

/** As typed; empty where nothing was. */
export interface EnterPaper {
  readonly type: 'enterPaper';
  readonly forum: string;
  readonly place: string;
  readonly day: string;
  readonly position: string;
  /** Member id. */
  readonly member: string;
  readonly original: string;
  readonly registryNumber: string;
}

/** For whose copy the person speaks, and whether for its registry number alone. */
export type Keeper = Found<{ registered: Registered; party: string; numbersOnly: boolean }>;

/** Each party enters what it knows of its own copy, and nobody else does. */
export function keeperOf(state: Partnership, forum: string, { by }: Pick<Actor, 'by'>): Keeper {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const found = state.forums.get(forum);
  if (!found) return refuse({ code: 'unknown-forum' });
  const party = found.seats.find(({ member }) => member === by)?.party ?? speaksFor(found, by);
  if (party !== undefined) return { ok: true, registered: state, party, numbersOnly: false };
  const registrar = found.register.roles.find(({ role, member }) => role === 'registrar' && member === by);
  return registrar
    ? { ok: true, registered: state, party: registrar.party, numbersOnly: true }
    : refuse({ code: 'own-copy-only' });
}

/** What has changed of what stood there: a form sent twice enters nothing the second time. */
function enterPaper(state: Partnership, command: EnterPaper, actor: Actor): Decided<Fact> {
  const keeper = keeperOf(state, command.forum, actor);
  if (!keeper.ok) return keeper;
  const { registered, party, numbersOnly } = keeper;
  const before = paperOf(registered, party);
  const number = recordableIfAny(command.registryNumber, LONGEST_ON_PAPER);
  if (!number.ok) return number;
  const original = recordableIfAny(numbersOnly ? '' : command.original, LONGEST_ON_PAPER);
  if (!original.ok) return original;
  const signature = numbersOnly ? NOT_SAID : signed(registered, command, party, actor);
  if (!signature.ok) return signature;
  const facts: AgreementFact[] = [];
  if (signature.fact && !isDeepSame(signature.fact, before.signed)) facts.push(signature.fact);
  if (original.text !== '' && original.text !== before.original?.place)
    facts.push({ type: 'originalKept', v: 1, party, place: original.text });
  if (number.text !== '' && number.text !== before.registered?.number)
    facts.push({ type: 'agreementRegistered', v: 1, party, number: number.text });
  const said = signature.fact !== undefined || original.text !== '' || number.text !== '';
  return said ? accept(...facts) : refuse({ code: 'nothing-entered' });
}

type Signed = Found<{ fact: Extract<AgreementFact, { type: 'agreementSigned' }> | undefined }>;
const NOT_SAID = { ok: true, fact: undefined } as const;

function signed(state: Registered, command: EnterPaper, party: string, { at }: Actor): Signed {
  const { place: where, day: on, position: as, member } = command;
  if ([where, on, as, member].every((typed) => typed.trim() === '')) return NOT_SAID;
  const positioned = asksPosition(agreementInForce(state, localDay(at)), party);
  const incomplete = { code: 'agreement-signature-incomplete', positioned } as const;
  const place = recordable(where, LONGEST_ON_PAPER, { missing: incomplete });
  if (!place.ok) return place;
  const position = recordableIfAny(as, LONGEST_ON_PAPER);
  if (!position.ok) return position;
  if (!day.safeParse(on).success || (positioned && position.text === '')) return refuse(incomplete);
  const today = localDay(at);
  if (on > today) return refuse({ code: 'agreement-signed-ahead', day: today });
  if (member !== '' && !mayHaveSigned(state, party).includes(member))
    return refuse({ code: 'signed-by-nobody-here' });
  return {
    ok: true,
    fact: {
      type: 'agreementSigned',
      v: 1,
      party,
      place: place.text,
      on,
      ...(position.text !== '' && { position: position.text }),
      ...(member !== '' && { member }),
    },
  };
}

const isDeepSame = (
  fact: Extract<AgreementFact, { type: 'agreementSigned' }>,
  before: { place: string; on: string; position?: string; member?: string } | undefined,
): boolean =>
  before?.place === fact.place &&
  before.on === fact.on &&
  before.position === fact.position &&
  before.member === fact.member;

export const agreementRules = { enterPaper };
