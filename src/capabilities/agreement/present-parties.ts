import type { Agreement, AgreementParty } from '../../agreement/domain/profile.ts';
import { partyName } from '../../partnership/presenting.ts';
import { grouped, ifAny, statements, titled } from './setting-line.ts';
import type { SettingLine } from './setting-line.ts';

/** Who made the agreement, and the functions in them that it gives a task (N1-1, N2-2, N3-3, B-aktörer-45). */
export const partiesInWords = (agreement: Agreement): readonly SettingLine[] => [
  ...agreement.parties.flatMap(partyInWords),
  ...agreement.roles.map(({ id, party, name, source }) => ({
    setting: `roles.${id}`,
    ...grouped('roles'),
    title: name,
    says: partyName(agreement, party),
    source,
  })),
];

function partyInWords(party: AgreementParty): readonly SettingLine[] {
  const { id, name, shortName, kind, organisationNumber, contactPerson, source } = party;
  const place = `parties.${id}`;
  const group = name;
  const contact = contactPerson && { ...contactPerson.value, source: contactPerson.source };
  return [
    {
      setting: place,
      group,
      ...titled('party'),
      says: { say: 'agreement.party', kind, shortened: shortName !== name, shortName },
      source,
    },
    {
      setting: `${place}.organisationNumber`,
      group,
      ...titled('organisationNumber'),
      says: organisationNumber ?? { say: 'agreement.not-said' },
      source,
    },
    ...(['unit', 'visitingAddress', 'postalAddress'] as const).flatMap((field) =>
      ifAny(`${place}.${field}`, { group, ...titled(field) }, party[field], (value) => value),
    ),
    ...ifAny(
      `${place}.contactPerson`,
      { group, ...titled('contactPerson') },
      contactPerson,
      ({ role }) => role,
    ),
    ...(['phone', 'email'] as const).flatMap((field) => {
      const value = contact?.[field];
      return contact && value !== undefined
        ? [
            {
              setting: `${place}.contactPerson.${field}`,
              group,
              ...titled(field),
              says: value,
              source: contact.source,
            },
          ]
        : [];
    }),
    ...party.succession.map(({ since, predecessor, source }) => ({
      setting: `${place}.succession.${since}`,
      group,
      ...titled('succession'),
      says: { say: 'agreement.succession', since, predecessor },
      source,
    })),
  ];
}

/** What a civil party must be, and what is done against conflicts of interest (B-grund-50, 51). */
export const eligibilityInWords = ({ eligibility, recusal }: Agreement): readonly SettingLine[] => [
  ...statements('eligibility', eligibility),
  ...ifAny('recusal', titled('recusal'), recusal, (value) => ({ say: `agreement.recusal.${value}` })),
];
