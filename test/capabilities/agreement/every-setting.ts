import { z } from 'zod';
import { agreementSchema, sourceSchema } from '../../../src/agreement/domain/profile.ts';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { recipient, responsibleParty } from '../../../src/agreement/domain/responsible-party.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';

const source = (section: string) => ({ kind: 'clause', section, quote: `Så står det i ${section}` }) as const;
const held = <V>(section: string, value: V) => ({ value, source: source(section) });
const label = (sv: string) => ({ sv, en: `${sv}, in English` });

const [city, association] = brukarskolan.parties;
const [steering, collaboration] = brukarskolan.forums;
if (!city || !association || !steering || !collaboration) throw new Error('the agreement has changed');
const [commitment, ...commitments] = brukarskolan.commitments;
const reports = brukarskolan.reports.map((report) =>
  report.kind === 'annual' && report.delivery
    ? {
        ...report,
        fields: [
          ...report.fields,
          {
            kind: 'number',
            label: label('Antal kurser'),
            id: 'kurser',
            required: false,
            source: source('A1'),
          },
          {
            kind: 'choice',
            label: label('Läget'),
            options: [
              { id: 'bra', label: label('Bra') },
              { id: 'daligt', label: label('Inte bra') },
            ],
            id: 'laget',
            required: false,
            source: source('A2'),
          },
        ],
        delivery: {
          ...report.delivery,
          value: { ...report.delivery.value, day: '02-15' },
        },
      }
    : report,
);
const inStockholm = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => (id === 'forum-skill' ? association.id : city.id));

const ITEM = { title: label('Punkten'), source: source('S1') };

/** A group for each way of deciding and of meeting. */
const groups = [
  {
    ...steering,
    alternativesRule: held('G1', 'plurality'),
    quorum: held('G2', { least: 2 }),
    castingVote: held('G3', 'chair'),
    substitutes: held('G4', { mostPerParty: 1 }),
    daysToAnswer: held('G5', 9),
    chairTerm: held('G6', { months: 12 }),
    raisesTo: held('G6', { forum: 'samverkansgrupp' }),
    standingItems: [...steering.standingItems, { ...ITEM, id: 'val', decides: 'chair' }],
    firstMeetingDecisions: [
      ...steering.firstMeetingDecisions,
      { ...ITEM, id: 'forst', formality: 'opening', follows: 'goals' },
    ],
  },
  { ...collaboration, decisionRule: held('G7', { kind: 'absolute' }) },
  {
    ...collaboration,
    id: 'arbetsgrupp',
    name: label('Arbetsgrupp'),
    decisionRule: held('G8', { kind: 'qualified', numerator: 2, denominator: 3 }),
    cadence: held('G9', { kind: 'per-term', least: 2 }),
  },
  {
    ...collaboration,
    id: 'beredningsgrupp',
    name: label('Beredningsgrupp'),
    decisionRule: held('G10', { kind: 'unanimous' }),
  },
];

/** A profile with every setting that there is, in each of its kinds. */
export const everySetting: Agreement = agreementSchema.parse({
  ...brukarskolan,
  parties: [
    {
      ...city,
      organisationNumber: '212000-1355',
      visitingAddress: held('P1', 'Torget 2'),
      postalAddress: held('P2', 'Box 4053'),
      contactPerson: held('P3', { role: label('Kontaktperson'), phone: '031-123 45 67', email: 'a@b.se' }),
      succession: [
        { since: '2024-03', predecessor: 'Nämnden', source: source('P4') },
        { since: '2020-02-01', predecessor: 'Kommittén', source: source('P5') },
      ],
    },
    association,
  ],
  forums: groups,
  activity: held('M1', { weeks: 40, pauseWeeks: 4 }),
  dataControllers: held('M2', 'each-party'),
  commitments: [
    {
      ...commitment,
      content: label('Kurser'),
      arrangement: label('Varje vecka'),
      period: { from: '2022-05-01', to: '2023-05-01' },
      finance: label('Enligt bilaga'),
    },
    ...commitments,
  ],
  communication: norma.communication.map((entry) => ({ ...entry, owners: inStockholm(entry.owners) })),
  indicators: [
    ...brukarskolan.indicators,
    {
      kind: 'count',
      id: 'deltagare',
      label: label('Deltagare'),
      range: { least: 12, most: 15 },
      source: source('I1'),
    },
  ],
  reports: [
    ...reports,
    ...norma.reports.map((report) => ({
      ...report,
      fields: [],
      recipient: held('R1', { kind: 'counterpart' }),
    })),
  ],
  escalation: [
    {
      to: { kind: 'role', role: 'enhetschef-vuxenskolan' },
      reportedBy: 'enhetschef-boendeenheten',
      waitDays: held('E1', 2),
      source: source('E2'),
    },
    ...brukarskolan.escalation,
  ],
  funding: {
    total: held('F1', {
      payer: city.id,
      payee: association.id,
      amount: 50_000_00,
      annex: 'bilaga-vuxenskolan',
    }),
    invoice: held('F2', { issuer: association.id, receiver: city.id, when: 'at-start' }),
    billingDetails: held('F3', {
      from: { kind: 'party', party: city.id },
      askedBy: { kind: 'party', party: association.id },
    }),
    unlistedCosts: held('F4', 'not-chargeable'),
    paymentHold: held('F5', { by: { kind: 'party', party: city.id } }),
  },
  problemsReported: held('I2', 'at-once'),
  endsWithoutNotice: held('V1', true),
  terms: held('V2', [
    { id: 'vt', name: label('Våren'), from: '01-02', to: '06-15' },
    { id: 'ht', name: label('Hösten'), from: '08-15', to: '12-20' },
  ]),
  breachSteps: [
    ...brukarskolan.breachSteps,
    { step: 'written-reminder', by: { kind: 'any-party' }, source: source('B1') },
    { step: 'renegotiation', by: { kind: 'all-parties' }, source: source('B2') },
  ],
  signatures: brukarskolan.signatures.map((signature) => ({
    ...signature,
    position: 'Förvaltningsdirektör',
  })),
  registryNumber: held('D1', '3.1.1-256/2022'),
});

/** A schema as zod has it, as far as it is looked into here. */
interface Node {
  readonly def: {
    readonly type: string;
    readonly innerType?: Node;
    readonly element?: Node;
    readonly options?: readonly Node[];
    readonly shape?: Readonly<Record<string, Node>>;
  };
}
const WRAPPERS = new Set(['optional', 'default', 'prefault', 'nullable', 'exactOptional']);
/** Alike wherever they stand: one example of each is enough. */
const ALIKE: ReadonlySet<unknown> = new Set([sourceSchema, responsibleParty, recipient]);

/** What the schema can have and the value nowhere has: a setting, or a kind of one. */
export const missingIn = (schema: z.ZodType, value: unknown): readonly string[] =>
  missing(schema, [value], '');

function missing(node: Node, values: readonly unknown[], path: string): readonly string[] {
  const { type, innerType, element, options, shape } = node.def;
  if (ALIKE.has(node)) return [];
  if (WRAPPERS.has(type) && innerType)
    return missing(
      innerType,
      values.filter((value) => value !== null && value !== undefined),
      path,
    );
  if (type === 'array' && element) return missing(element, values.flat(), path);
  if (type === 'union' && options)
    return options.flatMap((option, index) => {
      const taken = values.filter((value) => (option as unknown as z.ZodType).safeParse(value).success);
      return taken.length === 0 ? [`${path}[kind ${index}]`] : missing(option, taken, path);
    });
  if (type !== 'object' || !shape) return [];
  return Object.entries(shape).flatMap(([key, inner]) => {
    const found = values.flatMap((value) =>
      typeof value === 'object' && value !== null && key in value
        ? [(value as Readonly<Record<string, unknown>>)[key]]
        : [],
    );
    const place = path === '' ? key : `${path}.${key}`;
    return found.length === 0 ? [place] : missing(inner, found, place);
  });
}
