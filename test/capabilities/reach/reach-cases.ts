import { presentNotReached, presentReturned } from '../../../src/capabilities/reach/present.ts';
import { presentStatus } from '../../../src/capabilities/overview/present.ts';
import type { View } from '../../../src/capabilities/index.ts';
import type { PersonNotReached } from '../../../src/partnership/reach.ts';
import { HOSTILE } from '../convening/convening-cases.ts';
import { inBrukarskolan, inNorma } from '../../support/played.ts';

const appLink = 'https://teams.microsoft.com/l/app/00000000-0000-4000-8000-000000000001';
const since = '2025-02-03T08:00:00.000Z';
const notice = 'Kallelse: Ordinarie möte 12 februari 2025 kl. 13.00 (Norma). Svara om du kommer.';
const reminder = 'Försenat (Norma): skicka fakturan på 733 333 kr.';

const group = inNorma();

const notReached = (person: Partial<PersonNotReached>, member = 'bo') => {
  const persons = [{ member, why: 'not-added' as const, since, says: [notice], ...person }];
  const view = presentNotReached({ ...group.presenting(), reach: { persons, forums: [], appLink } }, member);
  if (!view) throw new Error('nothing is shown');
  return view;
};

export const reachCases: Readonly<Record<string, View>> = {
  'not-reached.one': notReached({}),
  'not-reached.blocked': notReached({ why: 'blocked', says: [notice, reminder] }),
  'not-reached.refused': notReached({ why: 'refused' }),
  'not-reached.many': notReached({ says: Array.from({ length: 9 }, (_, n) => `${n + 1}. ${reminder}`) }),
  'not-reached.hostile': notReached({ says: [HOSTILE] }, 'hostile'),
  'returned.nothing': presentReturned(group.presenting(), []),
  'returned.missed': presentReturned(group.presenting(), [notice, reminder]),
  'returned.many': presentReturned(
    group.presenting(),
    Array.from({ length: 9 }, () => reminder),
  ),
  'status.not-reached': presentStatus(
    {
      ...inBrukarskolan().presenting(),
      reach: {
        persons: [{ member: 'astrid', why: 'not-added', since, says: [] }],
        forums: [{ forum: 'samverkansgrupp', since }],
        appLink,
      },
    },
    true,
  ),
};
