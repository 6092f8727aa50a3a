import type { NewAgreementSummaryView } from '../views.ts';
import type {
  Agreement,
  AgreementForum,
  AgreementParty,
  Cadence,
  Source,
} from '../../../agreement/domain/profile.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { dateInWords, ruleInWords, sourceInWords } from '../../../chat/wording.ts';
import { pressData } from './new-agreement.ts';

interface Fact {
  readonly [part: string]: string;
  readonly title: string;
  readonly value: string;
}

/** Everything that will be kept, each setting with its source, to be read through together. */
export function newAgreementSummaryContent(say: Say, view: NewAgreementSummaryView): CardContent {
  const { agreement, draft } = view;
  const [forum] = agreement.forums;
  const kicker = say('new-agreement.kicker-summary');
  const heading = say('new-agreement.summary.heading');
  return {
    summary: say('new-agreement.toast', { kicker, heading }),
    data: {
      kicker,
      heading,
      explanation: say('new-agreement.summary.explanation'),
      agreement: agreementFacts(say, agreement),
      parties: agreement.parties.map((party) => partyData(say, party, forum)),
      rules: ruleFacts(say, agreement, forum),
      restHeading: say('new-agreement.rest.heading'),
      rest: (forum ? defaults(say, forum) : []).map((text) => ({ text })),
      nextTitle: say('new-agreement.button.seats'),
      next: pressData('summary', 'next', draft),
      backTitle: say('button.back'),
      back: pressData('summary', 'back', draft),
    },
  };
}

const sourced = (say: Say, text: string, source: Source): string =>
  say('new-agreement.sourced', { text, source: sourceInWords(say, source) });

function agreementFacts(say: Say, { name, purposes, validity, registryNumber }: Agreement): readonly Fact[] {
  return [
    { title: say('new-agreement.setting.name'), value: name },
    ...purposes.map(({ text, source }) => ({
      title: say('new-agreement.setting.purpose'),
      value: sourced(say, text[say.language].replace(/\.$/, ''), source),
    })),
    {
      title: say('new-agreement.setting.validity'),
      value: say('status.period', {
        from: dateInWords(say, validity.value.from),
        to: dateInWords(say, validity.value.to),
        source: sourceInWords(say, validity.source),
      }),
    },
    {
      title: say('new-agreement.setting.registryNumber'),
      value: registryNumber
        ? sourced(say, registryNumber.value ?? '', registryNumber.source)
        : say('new-agreement.nothing-given'),
    },
  ];
}

function partyData(say: Say, party: AgreementParty, forum: AgreementForum | undefined): CardData {
  const identity = say('new-agreement.party-line', {
    kind: party.kind,
    number: party.organisationNumber ?? 'none',
  });
  const seats = (forum?.seats ?? []).filter((rule) => rule.party === party.id);
  return {
    name: party.name,
    lines: [
      sourced(say, identity, party.source),
      ...seats.map(({ least, most, source }) =>
        sourced(
          say,
          say(least === most ? 'new-agreement.seats-exactly' : 'new-agreement.seats-line', { least, most }),
          source,
        ),
      ),
    ].map((text) => ({ text })),
  };
}

function ruleFacts(say: Say, agreement: Agreement, forum: AgreementForum | undefined): readonly Fact[] {
  const { continuation, dispute, termination } = agreement;
  const nothing = say('new-agreement.nothing-given');
  return [
    ...(forum
      ? [
          {
            title: say('new-agreement.setting.cadence'),
            value: sourced(say, cadenceInWords(say, forum.cadence.value), forum.cadence.source),
          },
          {
            title: say('new-agreement.setting.decisionRule'),
            value: ruleInWords(say, forum.decisionRule.value, forum.decisionRule.source),
          },
        ]
      : []),
    {
      title: say('new-agreement.setting.termination'),
      value: termination
        ? sourced(
            say,
            say('new-agreement.notice', { number: termination.value.noticeMonths }),
            termination.source,
          )
        : nothing,
    },
    {
      title: say('new-agreement.setting.continuation'),
      value: continuation
        ? sourced(
            say,
            say('new-agreement.continuation', { day: dateInWords(say, continuation.value.decideBy) }),
            continuation.source,
          )
        : nothing,
    },
    {
      title: say('new-agreement.setting.dispute'),
      value: sourced(say, say('new-agreement.dispute'), dispute.source),
    },
  ];
}

function cadenceInWords(say: Say, cadence: Cadence): string {
  switch (cadence.kind) {
    case 'per-term':
      return say('new-agreement.meetings-per-term', { number: cadence.least });
    case 'longest-interval':
      return say('new-agreement.meetings-interval', { number: cadence.months });
    case 'by-decision':
      return say('new-agreement.meetings-by-decision');
  }
}

/** What nobody was asked about and what therefore holds. */
const defaults = (say: Say, { meetingNoticeDays, standingItems }: AgreementForum): readonly string[] => [
  say('new-agreement.rest.agenda', { items: standingItems.length }),
  say('new-agreement.rest.notice-days', { days: meetingNoticeDays.value }),
  say('new-agreement.rest.extra-meeting'),
  say('new-agreement.rest.leading'),
];
