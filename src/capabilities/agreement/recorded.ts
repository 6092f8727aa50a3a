import type { Phrase } from '../../chat/phrase.ts';
import { agreementNow, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { contactsOf, holderOfRole } from '../../partnership/domain/roles.ts';
import { paperOf } from './domain/paper.ts';
import type { ShownLine } from './present.ts';
import { grouped, titled } from './setting-line.ts';

/** What people have entered beside the agreement's own words, under the heading it belongs to. */
export function recordedUnder(presenting: Presenting, heading: string): readonly ShownLine[] {
  if (heading === 'parties') return [...holders(presenting), ...contacts(presenting)];
  return heading === 'paper' ? papers(presenting) : [];
}

/** Who has the functions that the agreement names, or how one of them is given (N12-23). */
const holders = (presenting: Presenting): readonly ShownLine[] =>
  agreementNow(presenting).roles.map(({ id, name, party }) => {
    const held = holderOfRole(presenting.state, id);
    return {
      ...grouped('holders'),
      title: name,
      says: held
        ? presenting.people.name(held.member)
        : { say: 'agreement.nobody-has-the-role', party: partyName(agreementNow(presenting), party) },
      notes: [],
    };
  });

/** Whom a party is reached through here, where the agreement names a contact person (N2-2). */
function contacts(presenting: Presenting): readonly ShownLine[] {
  const agreement = agreementNow(presenting);
  const { forums } = presenting.state;
  return agreement.parties.flatMap(({ id, contactPerson }): readonly ShownLine[] => {
    if (!contactPerson) return [];
    const named = [...forums.values()].flatMap((forum) => contactsOf(agreement, forum, id));
    return [
      {
        ...grouped('holders'),
        title: contactPerson.value.role,
        says:
          named.length > 0
            ? [...new Set(named)].map((member) => presenting.people.name(member))
            : { say: 'agreement.no-contact', party: partyName(agreement, id) },
        notes: [],
      },
    ];
  });
}

/** Each party's own copy: who signed and when, where the original is, and the registry number. */
function papers(presenting: Presenting): readonly ShownLine[] {
  const agreement = agreementNow(presenting);
  return agreement.parties.flatMap(({ id }) => {
    const { signed, original, registered } = paperOf(presenting.state, id);
    const group: Phrase = { say: 'agreement.copy-of', party: partyName(agreement, id) };
    const line = (title: string, says: Phrase | string, entered: { by: string; at: string }): ShownLine => ({
      group,
      ...titled(title),
      says,
      notes: [
        {
          say: 'agreement.entered-by',
          name: presenting.people.name(entered.by),
          day: localDay(entered.at),
        },
      ],
    });
    const lines = [
      ...(signed
        ? [
            line(
              'signed',
              {
                say: 'agreement.signed',
                place: signed.place,
                on: signed.on,
                positioned: signed.position !== undefined,
                position: signed.position ?? '',
                named: signed.member !== undefined,
                name: signed.member === undefined ? '' : presenting.people.name(signed.member),
              },
              signed,
            ),
          ]
        : []),
      ...(original ? [line('original', original.place, original)] : []),
      ...(registered ? [line('registered', registered.number, registered)] : []),
    ];
    return lines.length > 0 ? lines : [{ group, says: { say: 'agreement.nothing-entered' }, notes: [] }];
  });
}
