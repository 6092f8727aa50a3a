import type { Phrase } from '../../chat/phrase.ts';
import { agreementNow, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { paperOf } from './domain/paper.ts';
import type { ShownLine } from './present.ts';
import { titled } from './setting-line.ts';

/** What people have entered beside the agreement's own words, under the heading it belongs to. */
export function recordedUnder(presenting: Presenting, heading: string): readonly ShownLine[] {
  if (heading === 'paper') return papers(presenting);
  return [];
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
