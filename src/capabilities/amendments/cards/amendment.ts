import type { AmendmentCardView } from '../views.ts';
import { DAYS_TO_SIGN } from '../domain/amendment.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import {
  LONGEST_IN_SUMMARY,
  dateInWords,
  decisionNumber,
  shortened,
  sourceInWords,
} from '../../../chat/wording.ts';

export function amendmentContent(say: Say, view: AmendmentCardView): CardContent {
  const { id, text, validFrom } = view;
  const valid = validFrom !== undefined;
  const state = valid
    ? say('amendment.valid', { date: dateInWords(say, validFrom) })
    : say('amendment.not-valid');
  return {
    summary: say('amendment.summary', { state, text: shortened(text, LONGEST_IN_SUMMARY) }),
    data: {
      kicker: say('amendment.kicker', { decision: decisionNumber(say, view.decision) }),
      text,
      stateStyle: valid ? 'good' : 'warning',
      state,
      why: valid
        ? say('amendment.valid-why')
        : say('amendment.not-valid-why', { source: sourceInWords(say, view.source) }),
      signBy: valid ? '' : signByInWords(say, view),
      signatures: say('amendment.signatures'),
      parties: view.parties.map((party) => partyData(say, party)),
      id,
      signable: view.signable,
      sign: say('amendment.button.sign'),
      list: say('amendment.button.list'),
    },
  };
}

const signByInWords = (say: Say, { signBy }: AmendmentCardView): string =>
  say('amendment.sign-by', {
    date: dateInWords(say, signBy),
    days: DAYS_TO_SIGN,
    source: sourceInWords(say, { kind: 'default' }),
  });

function partyData(
  say: Say,
  { name, onBehalfOf, signature }: AmendmentCardView['parties'][number],
): CardData {
  const { registryNumber } = signature ?? {};
  return {
    party: name,
    onBehalfOf:
      onBehalfOf === undefined || onBehalfOf === name
        ? ''
        : say('amendment.on-behalf-of', { name: onBehalfOf }),
    signed: signature
      ? say('amendment.signed', {
          name: signature.name,
          role: signature.role,
          place: signature.place,
          date: dateInWords(say, signature.day),
        })
      : say('amendment.waiting'),
    registryNumber:
      registryNumber === undefined ? '' : say('amendment.registry-number', { number: registryNumber }),
    recordedBy: signature ? say('amendment.recorded-by', { name: signature.recordedBy }) : '',
  };
}
