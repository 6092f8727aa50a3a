import type { Agreement } from '../../agreement/domain/profile.ts';
import { partyName } from '../../partnership/presenting.ts';
import { grouped, ifAny, oneOrMore, titled } from './setting-line.ts';
import type { SettingLine } from './setting-line.ts';

/** The paper itself (N-slut-43, 44, B-ändringar-92, B-bilagor-104, B-underskrift-105). */
export const paperInWords = (agreement: Agreement): readonly SettingLine[] => [
  ...ifAny(
    'registryNumber',
    titled('registryNumber'),
    agreement.registryNumber,
    (number) => number ?? { say: 'agreement.left-blank' },
  ),
  ...ifAny('originals', titled('originals'), agreement.originals, ({ count, heldBy }) => ({
    say: 'agreement.originals',
    count,
    holders: heldBy.parties.map((party) => partyName(agreement, party)),
  })),
  ...agreement.annexes.map(({ id, title, party, source }) => ({
    setting: `annexes.${id}`,
    ...grouped('annexes'),
    says:
      party === undefined ? title : { say: 'agreement.annex-of', title, party: partyName(agreement, party) },
    source,
  })),
  ...agreement.signatures.map(({ party, onBehalfOf, position, fields, source }) => ({
    setting: `signatures.${party}`,
    ...grouped('signatures'),
    title: partyName(agreement, party),
    says: {
      say: 'agreement.signature',
      onBehalfOf,
      positioned: position !== undefined,
      position: position ?? '',
      fields: oneOrMore(fields, (each) => `agreement.signed-with.${each}`),
    },
    source,
  })),
  ...ifAny(
    'amendment.form',
    { ...grouped('amendment'), ...titled('form') },
    agreement.amendment.form,
    (form) => ({ say: `agreement.form.${form}` }),
  ),
  ...ifAny(
    'amendment.signedBy',
    { ...grouped('amendment'), ...titled('signedBy') },
    agreement.amendment.signedBy,
    (who) => ({ say: `agreement.signed-by.${who}` }),
  ),
];
