import type { Acting } from '../acting.ts';
import { localDay } from '../calendar.ts';
import type { Fact } from '../facts.ts';
import { forumOf } from '../partnership.ts';
import type { Partnership } from '../partnership.ts';
import { accept, refuse } from '../refusal.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { recordable } from '../text.ts';
import { validFrom } from './amendment.ts';
import type { Amendment } from './amendment.ts';

export const LONGEST_SIGNATURE_FIELD = 200;

export interface SignAmendment {
  readonly type: 'signAmendment';
  readonly forum: string;
  readonly amendment: string;
  readonly name: string;
  readonly role: string;
  readonly place: string;
  /** Local day, ISO. */
  readonly day: string;
  /** Empty: none given. */
  readonly registryNumber: string;
}

/**
 * That a party has signed is recorded by one of its own representatives; until the last signature it may be put right.
 * B-ändringar-92, N-slut-44; the registry number is free text (B-bilagor-104).
 */
function signAmendment(state: Partnership, command: SignAmendment, { by, at }: Acting): Decided<Fact> {
  const found = forumOf(state, command.forum, by);
  if (!found.ok) return found;
  const { registered, party } = found;
  const amendment = registered.amendments.get(command.amendment);
  if (amendment?.forum !== command.forum) return refuse({ code: 'unknown-amendment' });
  const valid = validFrom(amendment);
  if (valid !== undefined) return refuse({ code: 'amendment-valid', day: valid });
  if (!amendment.parties.includes(party)) return refuse({ code: 'party-does-not-sign', party });
  const wrong = wrongDay(amendment, command.day, localDay(at));
  if (wrong) return refuse(wrong);
  const written = texts(command);
  if (!written.ok) return written;
  const { registryNumber, ...signed } = { ...written.texts, party, day: command.day };
  return accept({
    type: 'amendmentSigned',
    v: 1,
    amendment: amendment.id,
    ...signed,
    ...(registryNumber !== '' && { registryNumber }),
  });
}

function wrongDay({ adoptedAt }: Amendment, day: string, today: string): Refusal | undefined {
  const decided = localDay(adoptedAt);
  if (day < decided) return { code: 'signed-before-decided', day: decided };
  return day > today ? { code: 'signed-in-the-future', day: today } : undefined;
}

type Texts = Pick<SignAmendment, 'name' | 'role' | 'place' | 'registryNumber'>;

function texts(command: Texts): { ok: true; texts: Texts } | { ok: false; refusal: Refusal } {
  const [name, role, place] = [command.name, command.role, command.place].map((text) =>
    recordable(text, LONGEST_SIGNATURE_FIELD),
  );
  const registryNumber = recordable(command.registryNumber, LONGEST_SIGNATURE_FIELD);
  for (const text of [name, role, place]) if (text && !text.ok) return text;
  if (!registryNumber.ok && registryNumber.refusal.code !== 'text-missing') return registryNumber;
  return {
    ok: true,
    texts: {
      name: name?.ok ? name.text : '',
      role: role?.ok ? role.text : '',
      place: place?.ok ? place.text : '',
      registryNumber: registryNumber.ok ? registryNumber.text : '',
    },
  };
}

export const amendmentRules = { signAmendment };
