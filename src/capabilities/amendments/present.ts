import type { Agreement } from '../../agreement/domain/profile.ts';
import { amendmentsInOrder, signBy, validFrom, yetToSign } from './domain/amendment.ts';
import type { Amendment, Signature } from './domain/amendment.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import type { AsOf, Presenting } from '../../partnership/presenting.ts';
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
  presenting: Presenting,
  filled?: Pick<AmendmentForm, 'vote' | 'text' | 'lastDay' | 'problem'>,
): AmendmentsView {
  const { state, forum, now } = presenting;
  const agreement = agreementNow(presenting);
  const all = amendmentsInOrder(state);
  return {
    view: 'amendments',
    partnership: agreement.name,
    lines: all.slice(0, MOST_AMENDMENTS_SHOWN).map((amendment) => amendmentLine(amendment, agreement, forum)),
    total: all.length,
    ...(filled && {
      form: {
        ...filled,
        today: localDay(now.toISOString()),
        source: agreement.amendment.signedBy.source,
      },
    }),
  };
}

export function amendmentLine(amendment: Amendment, agreement: Agreement, forum: string): AmendmentLine {
  const valid = validFrom(amendment);
  return {
    id: amendment.id,
    text: amendment.text,
    decision: amendment.decision,
    ...(valid !== undefined && { validFrom: valid }),
    waitingFor: yetToSign(amendment).map((party) => partyName(agreement, party)),
    ...(amendment.forum !== forum && { elsewhere: forumInText(agreement, amendment.forum) }),
  };
}

export function presentAmendment(amendment: Amendment, presenting: Presenting): AmendmentCardView {
  const agreement = agreementNow(presenting);
  const valid = validFrom(amendment);
  return {
    view: 'amendment',
    id: amendment.id,
    text: amendment.text,
    decision: amendment.decision,
    ...(valid !== undefined && { validFrom: valid }),
    signBy: signBy(amendment),
    parties: amendment.parties.map((party) => {
      const { onBehalfOf } = signatory(agreement, party);
      const signature = amendment.signatures.get(party);
      return {
        name: partyName(agreement, party),
        ...(onBehalfOf !== undefined && { onBehalfOf }),
        ...(signature && { signature: shownSignature(signature, presenting) }),
      };
    }),
    source: agreement.amendment.signedBy.source,
    signable: valid === undefined && amendment.forum === presenting.forum,
  };
}

function shownSignature(
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
  shown: AsOf,
  { amendment, party }: { readonly amendment: Amendment; readonly party: string },
  { typed, problem }: { readonly typed?: SignatureTyped } & Pick<SignFormView, 'problem'> = {},
): SignFormView {
  const agreement = agreementNow(shown);
  const { onBehalfOf, position } = signatory(agreement, party);
  const signed = amendment.signatures.get(party);
  const { name = '', role = '', place = '', day = '', registryNumber = '' } = typed ?? signed ?? {};
  return {
    view: 'sign-form',
    id: amendment.id,
    text: amendment.text,
    party: partyName(agreement, party),
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    ...(position !== undefined && { position }),
    corrects: signed !== undefined,
    earliest: localDay(amendment.adoptedAt),
    today: localDay(shown.now.toISOString()),
    typed: { name, role, place, day, registryNumber },
    ...(problem && { problem }),
  };
}

/** Who signs for the party, as under the agreement itself (N-slut-44, B-underskrift-105). */
const signatory = (
  { signatures }: Agreement,
  party: string,
): { readonly onBehalfOf?: string | undefined; readonly position?: string | undefined } =>
  signatures.find((signature) => signature.party === party) ?? {};
