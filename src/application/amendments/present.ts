import { amendmentsInOrder, signBy, validFrom, yetToSign } from '../../domain/amendments/amendment.ts';
import type { Amendment, Signature } from '../../domain/amendments/amendment.ts';
import { localDay } from '../../domain/calendar.ts';
import type { Registered } from '../../domain/partnership.ts';
import { forumInText, partyName } from '../presenting.ts';
import type { Presenting } from '../presenting.ts';
import type { SignatureTyped } from './requests.ts';
import { MOST_AMENDMENTS_SHOWN } from './views.ts';
import type {
  AmendmentCardView,
  AmendmentForm,
  AmendmentLine,
  AmendmentsView,
  ShownSignature,
  SignFormView,
} from './views.ts';

/** @param filled what stands in the form; absent for who may not propose a change */
export function presentAmendments(
  { state, forum, now }: Presenting,
  filled?: Pick<AmendmentForm, 'vote' | 'text' | 'lastDay' | 'problem'>,
): AmendmentsView {
  const all = amendmentsInOrder(state);
  return {
    view: 'amendments',
    partnership: state.agreement.name,
    lines: all.slice(0, MOST_AMENDMENTS_SHOWN).map((amendment) => amendmentLine(amendment, state, forum)),
    total: all.length,
    ...(filled && {
      form: {
        ...filled,
        today: localDay(now.toISOString()),
        source: state.agreement.amendment.signedBy.source,
      },
    }),
  };
}

export function amendmentLine(amendment: Amendment, state: Registered, forum: string): AmendmentLine {
  const valid = validFrom(amendment);
  return {
    id: amendment.id,
    text: amendment.text,
    decision: amendment.decision,
    ...(valid !== undefined && { validFrom: valid }),
    waitingFor: yetToSign(amendment).map((party) => partyName(state, party)),
    ...(amendment.forum !== forum && { elsewhere: forumInText(state, amendment.forum) }),
  };
}

export function presentAmendment(amendment: Amendment, presenting: Presenting): AmendmentCardView {
  const { state, forum } = presenting;
  const valid = validFrom(amendment);
  return {
    view: 'amendment',
    id: amendment.id,
    text: amendment.text,
    decision: amendment.decision,
    ...(valid !== undefined && { validFrom: valid }),
    signBy: signBy(amendment),
    parties: amendment.parties.map((party) => {
      const { onBehalfOf } = signatory(state, party);
      const signature = amendment.signatures.get(party);
      return {
        name: partyName(state, party),
        ...(onBehalfOf !== undefined && { onBehalfOf }),
        ...(signature && { signature: shown(signature, presenting) }),
      };
    }),
    source: state.agreement.amendment.signedBy.source,
    signable: valid === undefined && amendment.forum === forum,
  };
}

function shown(
  { name, role, place, day, registryNumber, recordedBy }: Signature,
  { people }: Presenting,
): ShownSignature {
  return {
    name,
    role,
    place,
    day,
    ...(registryNumber !== undefined && { registryNumber }),
    recordedBy: people.name(recordedBy),
  };
}

/** @param typed what was filled in before a refusal; absent: what the party has signed with already, if it has */
export function presentSignForm(
  { state, now }: Pick<Presenting, 'state' | 'now'>,
  { amendment, party }: { readonly amendment: Amendment; readonly party: string },
  { typed, problem }: { readonly typed?: SignatureTyped } & Pick<SignFormView, 'problem'> = {},
): SignFormView {
  const { onBehalfOf, position } = signatory(state, party);
  const signed = amendment.signatures.get(party);
  const { name = '', role = '', place = '', day = '', registryNumber = '' } = typed ?? signed ?? {};
  return {
    view: 'sign-form',
    id: amendment.id,
    text: amendment.text,
    party: partyName(state, party),
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    ...(position !== undefined && { position }),
    corrects: signed !== undefined,
    earliest: localDay(amendment.adoptedAt),
    today: localDay(now.toISOString()),
    typed: { name, role, place, day, registryNumber },
    ...(problem && { problem }),
  };
}

/** Who signs for the party, as under the agreement itself (N-slut-44, B-underskrift-105). */
const signatory = (
  { agreement }: Registered,
  party: string,
): { readonly onBehalfOf?: string | undefined; readonly position?: string | undefined } =>
  agreement.signatures.find((signature) => signature.party === party) ?? {};
