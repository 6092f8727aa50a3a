import type { Actor } from '../../../partnership/domain/actor.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Fact } from '../../index.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found, Refusal } from '../../../partnership/domain/refusal.ts';
import { recordable, recordableIfAny } from '../../../partnership/domain/text.ts';
import type { Text } from '../../../partnership/domain/text.ts';
import { isBeingRevoked } from '../../voting/domain/revocation.ts';
import { lapsed, validFrom, withSignature } from './amendment.ts';
import type { Amendment, Signature } from './amendment.ts';

export const LONGEST_SIGNATURE_FIELD = 200;
const WRITTEN = ['name', 'role', 'authority', 'place', 'day', 'registryNumber'] as const;

export interface SignAmendment {
  readonly type: 'signAmendment';
  readonly forum: string;
  readonly amendment: string;
  readonly name: string;
  readonly role: string;
  /** By what right they sign; absent or empty: none given. */
  readonly authority?: string;
  readonly place: string;
  /** Local day, ISO; empty: none given. */
  readonly day: string;
  /** Empty: none given. */
  readonly registryNumber: string;
}

/**
 * One of a party's own representatives records that it has signed; until the last signature, that may be corrected.
 * B-ändringar-92, N-slut-44; the registry number is free text (B-bilagor-104). It may have signed before the group voted.
 */
function signAmendment(state: Partnership, command: SignAmendment, actor: Actor): Decided<Fact> {
  const found = findSigning(state, command, actor);
  if (!found.ok) return found;
  const { amendment, party } = found;
  const before = amendment.signatures.get(party);
  const written = readSignature(command, party);
  // The same form sent twice: also when it was the last signature.
  if (written.ok && before && WRITTEN.every((field) => before[field] === written.signed[field]))
    return accept();
  const valid = validFrom(amendment);
  if (valid !== undefined) return refuse({ code: 'amendment-valid', day: valid });
  const gone = notToBeSigned(found.registered, amendment);
  if (gone) return refuse(gone);
  const wrong = wrongDay(command.day, earliestToSign(found.registered, amendment), localDay(actor.at));
  if (wrong) return refuse(wrong);
  if (!written.ok) return written;
  return accept(
    { type: 'amendmentSigned', v: 1, amendment: amendment.id, ...written.signed },
    ...takingEffect(withSignature(amendment, { ...written.signed, recordedBy: actor.by })),
  );
}

/** With the last signature, what the amendment sets holds from the day on which it is valid. */
function takingEffect(amendment: Amendment): readonly Fact[] {
  const { id: vote, forum, changes, decision } = amendment;
  const from = validFrom(amendment);
  return changes && from !== undefined
    ? [{ type: 'settingsChanged', v: 1, vote, forum, changes, from, decision, signed: true }]
    : [];
}

/** The amendment, and the party for which the person can record a signature of it. */
export function findSigning(
  state: Partnership,
  { forum, amendment: id }: Pick<SignAmendment, 'forum' | 'amendment'>,
  actor: Actor,
): Found<{ registered: Registered; amendment: Amendment; party: string }> {
  const found = forumOf(state, forum, actor);
  if (!found.ok) return found;
  const { registered, party } = found;
  const amendment = registered.amendments.get(id);
  if (amendment?.forum !== forum) return refuse({ code: 'unknown-amendment' });
  if (!amendment.parties.includes(party)) return refuse({ code: 'party-does-not-sign', party });
  return { ok: true, registered, amendment, party };
}

/** It has lapsed; or the group votes about revoking it, and nobody makes it valid meanwhile. */
export function notToBeSigned(state: Registered, amendment: Amendment): Refusal | undefined {
  const gone = lapsed(amendment);
  if (gone) return gone;
  return isBeingRevoked(state, amendment.decision) ? { code: 'amendment-being-revoked' } : undefined;
}

/** No change of an agreement was signed before the agreement held, unless it was decided so early. Local day, ISO. */
export function earliestToSign(state: Registered, { adoptedAt }: Amendment): string {
  const decided = localDay(adoptedAt);
  const { from } = agreementInForce(state, decided).validity.value;
  return from < decided ? from : decided;
}

function wrongDay(day: string, earliest: string, today: string): Refusal | undefined {
  if (day === '') return { code: 'signature-day-missing' };
  if (day < earliest) return { code: 'signed-before-the-agreement', day: earliest };
  return day > today ? { code: 'signed-in-the-future', day: today } : undefined;
}

function readSignature(
  command: SignAmendment,
  party: string,
): Found<{ signed: Omit<Signature, 'recordedBy'> }> {
  // Of several fields, the sentence says which are needed.
  const needed = (text: string): Text =>
    recordable(text, LONGEST_SIGNATURE_FIELD, { missing: { code: 'signature-incomplete' } });
  const name = needed(command.name);
  if (!name.ok) return name;
  const role = needed(command.role);
  if (!role.ok) return role;
  const place = needed(command.place);
  if (!place.ok) return place;
  const number = recordableIfAny(command.registryNumber, LONGEST_SIGNATURE_FIELD);
  if (!number.ok) return number;
  const authority = recordableIfAny(command.authority ?? '', LONGEST_SIGNATURE_FIELD);
  if (!authority.ok) return authority;
  return {
    ok: true,
    signed: {
      party,
      name: name.text,
      role: role.text,
      place: place.text,
      day: command.day,
      ...(number.text !== '' && { registryNumber: number.text }),
      ...(authority.text !== '' && { authority: authority.text }),
    },
  };
}

export const amendmentRules = { signAmendment };
