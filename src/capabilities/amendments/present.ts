import type { Agreement } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { decisionChoice } from '../../partnership/domain/decision.ts';
import {
  DAYS_TO_SIGN,
  amendmentsInOrder,
  awaitsSignatures,
  lapsed,
  LONGEST_AMENDMENT_IN_SHORT,
  signBy,
  validFrom,
  yetToSign,
} from './domain/amendment.ts';
import type { Amendment } from './domain/amendment.ts';
import { DAYS_UNTIL_ASKED, isAskedAbout } from './domain/renewal.ts';
import { earliestToSign, LONGEST_SIGNATURE_FIELD } from './domain/rules.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import type { AsOf, Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { presentAmendmentForm, presentChooseChanges } from './present-form.ts';
import type { SignatureTyped } from './requests.ts';

export type AmendmentView = ReturnType<
  | typeof presentAmendments
  | typeof presentChooseChanges
  | typeof presentAmendmentForm
  | typeof presentAmendment
  | typeof presentSignForm
>;

export const MOST_AMENDMENTS_SHOWN = 5;

/**
 * Those that wait for signatures come first.
 * @param proposable whether this person may propose a change, in this forum
 */
export function presentAmendments(presenting: Presenting, proposable: boolean) {
  const { state, forum } = presenting;
  const agreement = agreementNow(presenting);
  const all = amendmentsInOrder(state);
  const lines = all
    .slice(0, MOST_AMENDMENTS_SHOWN)
    .map((amendment) => amendmentLine(amendment, agreement, forum));
  return {
    view: 'amendments' as const,
    partnership: agreement.name,
    lines,
    waiting: lines.filter(({ validFrom, gone }) => validFrom === undefined && gone === undefined),
    valid: lines.filter(({ validFrom }) => validFrom !== undefined),
    lapsed: lines.filter(({ gone }) => gone !== undefined),
    unsigned: all.filter(awaitsSignatures).length,
    shown: lines.length,
    total: all.length,
    proposable,
  };
}

/** A change of the agreement on one line. */
export function amendmentLine(amendment: Amendment, agreement: Agreement, forum: string) {
  const { id, text, decision } = amendment;
  const elsewhere = amendment.forum === forum ? undefined : forumInText(agreement, amendment.forum);
  const valid = validFrom(amendment);
  const adopted: Phrase = elsewhere
    ? { say: 'amendments.adopted-elsewhere', elsewhere, decision }
    : { say: 'amendments.adopted', decision };
  return {
    id,
    text,
    decision,
    adopted,
    validFrom: valid,
    waitingFor: yetToSign(amendment).map((party) => partyName(agreement, party)),
    gone: goneIn(amendment),
    /** Until when it can be renewed, where the group has been asked. */
    renewBy: isAskedAbout(amendment) ? amendment.asked?.lastDay : undefined,
    /** Signatures are recorded where it was adopted. */
    signable: awaitsSignatures(amendment) && elsewhere === undefined,
  };
}

/** Why it never becomes valid; undefined if it has not lapsed. */
const goneIn = ({ lapsedBy, lapsedOn }: Amendment): Phrase | undefined =>
  lapsedBy
    ? { say: 'amendment.gone.revoked', decision: lapsedBy }
    : lapsedOn === undefined
      ? undefined
      : { say: 'amendment.gone.not-renewed', day: lapsedOn };

/** What the group has been asked about it, or that somebody has renewed it; undefined if it has not been asked. */
function askedIn(amendment: Amendment, { people }: Presenting): Phrase | undefined {
  const { asked, renewed } = amendment;
  if (!asked || !awaitsSignatures(amendment)) return undefined;
  return renewed
    ? { say: 'amendment.renewed', name: people.name(renewed.by), day: localDay(renewed.at) }
    : { say: 'amendment.asked', days: DAYS_UNTIL_ASKED, lastDay: asked.lastDay };
}

/** What a notification shows of the card: what is to be done, or what has become of it. */
function inShort(amendment: Amendment): Phrase {
  const text = shortened(amendment.text, LONGEST_AMENDMENT_IN_SHORT);
  const valid = validFrom(amendment);
  if (valid !== undefined) return { say: 'amendment.summary-valid', validFrom: valid, text };
  if (lapsed(amendment)) return { say: 'amendment.summary-lapsed', text };
  return isAskedAbout(amendment)
    ? { say: 'amendment.summary-asked', lastDay: amendment.asked?.lastDay, text }
    : { say: 'amendment.summary', day: signBy(amendment), text };
}

export function presentAmendment(amendment: Amendment, presenting: Presenting) {
  const agreement = agreementNow(presenting);
  const { id, text, decision, forum } = amendment;
  const valid = validFrom(amendment);
  const parties = amendment.parties.map((party) => partyLine(amendment, party, presenting));
  const letGo = (amendment.asked?.letGo ?? []).map((party) => partyName(agreement, party));
  return {
    view: 'amendment' as const,
    id,
    text,
    decision,
    validFrom: valid,
    waitingFor: yetToSign(amendment).map((party) => partyName(agreement, party)),
    signBy: { day: signBy(amendment), days: DAYS_TO_SIGN, renewed: amendment.renewed !== undefined },
    asked: askedIn(amendment, presenting),
    /** Those that would let it lapse. */
    letGo: isAskedAbout(amendment) && letGo.length > 0 ? letGo : undefined,
    renewable: isAskedAbout(amendment) && forum === presenting.forum,
    summary: inShort(amendment),
    parties,
    signed: parties.filter(({ signature }) => signature !== undefined),
    /** What the agreement says of who signs. */
    source: agreement.amendment.signedBy.source,
    gone: goneIn(amendment),
    wording: amendment.wording,
    document: amendment.document,
    /** In words alone: what it means for the group, the bot does not know. */
    inWords: amendment.changes === undefined,
    signable: awaitsSignatures(amendment) && forum === presenting.forum,
    /** As the form to revoke it takes it. */
    choice: decisionChoice(decision),
  };
}

function partyLine({ signatures }: Amendment, party: string, presenting: Presenting) {
  const agreement = agreementNow(presenting);
  const name = partyName(agreement, party);
  const { onBehalfOf } = signatory(agreement, party);
  const signature = signatures.get(party);
  return {
    name,
    onBehalfOf: onBehalfOf === name ? undefined : onBehalfOf,
    signature: signature && { ...signature, recordedBy: presenting.people.name(signature.recordedBy) },
  };
}

/** What was filled in before a refusal, and what is wrong with it. */
export interface FilledSignature {
  readonly typed: SignatureTyped;
  readonly refusal: Refusal;
}

/** @param filled absent: what the party has signed with already stands in the form, if it has */
export function presentSignForm(
  shown: AsOf,
  { amendment, party }: { readonly amendment: Amendment; readonly party: string },
  filled?: FilledSignature,
) {
  const agreement = agreementNow(shown);
  const { onBehalfOf, position } = signatory(agreement, party);
  const signed = amendment.signatures.get(party);
  const written: Partial<SignatureTyped> = filled?.typed ?? signed ?? {};
  const { name = '', role = '', authority = '', place = '', day = '', registryNumber = '' } = written;
  return {
    view: 'sign-form' as const,
    id: amendment.id,
    text: amendment.text,
    party: partyName(agreement, party),
    onBehalfOf,
    position,
    /** The party has signed already: this corrects it. */
    corrects: signed !== undefined,
    /** It may have been signed on any day from that one until today. */
    earliest: earliestToSign(shown.state, amendment),
    today: localDay(shown.now.toISOString()),
    typed: { name, role, authority, place, day, registryNumber },
    longest: LONGEST_SIGNATURE_FIELD,
    refusal: filled?.refusal,
  };
}

/** The person or body that signs for the party, as under the agreement itself (N-slut-44, B-underskrift-105). */
const signatory = (
  { signatures }: Agreement,
  party: string,
): { readonly onBehalfOf?: string | undefined; readonly position?: string | undefined } =>
  signatures.find((signature) => signature.party === party) ?? {};
