import type { Agreement, AgreementForum, StandingItem } from '../../agreement/domain/profile.ts';
import { forumInText, partyName } from '../../partnership/presenting.ts';
import { grouped, ifAny, titled } from './setting-line.ts';
import type { Said, SettingLine } from './setting-line.ts';

/** A group: what it may do, who sits in it, and how it meets and decides (N11, N13, B-struktur, B-styrgrupp). */
export function forumInWords(agreement: Agreement, forum: AgreementForum): readonly SettingLine[] {
  const place = `forums.${forum.id}`;
  return [
    ...forum.mandate.map(({ power, text, source }) => ({
      setting: `${place}.mandate.${power}`,
      ...grouped('mandate'),
      says: text,
      source,
    })),
    ...seats(agreement, forum, place),
    ...deciding(forum, place),
    ...meeting(forum, place),
    ...ifAny(`${place}.raisesTo`, between('raisesTo'), forum.raisesTo, ({ forum: to }) =>
      forumInText(agreement, to),
    ),
    ...ifAny(`${place}.directs`, between('directs'), forum.directs, ({ forum: to }) =>
      forumInText(agreement, to),
    ),
    ...items('firstMeetingDecisions', forum.firstMeetingDecisions, place),
    ...items('standingItems', forum.standingItems, place),
  ];
}

const between = (title: string) => ({ ...grouped('between'), ...titled(title) });

function seats(agreement: Agreement, forum: AgreementForum, place: string): readonly SettingLine[] {
  const group = grouped('seats');
  return [
    ...forum.seats.flatMap(({ party, least, most, expected, source }) => [
      {
        setting: `${place}.seats.${party}`,
        ...group,
        title: partyName(agreement, party),
        says: { say: 'agreement.seats', least, most, range: least !== most },
        source,
      },
      ...ifAny(
        `${place}.seats.${party}.expected`,
        { ...group, ...titled('expected') },
        expected,
        (seats) => ({
          say: 'agreement.seats-expected',
          seats,
          party: partyName(agreement, party),
        }),
      ),
    ]),
    ...ifAny(`${place}.appointment`, { ...group, ...titled('appointment') }, forum.appointment, ({ by }) => ({
      say: `agreement.appointment.${by}`,
    })),
    ...ifAny(
      `${place}.representedBy`,
      { ...group, ...titled('representedBy') },
      forum.representedBy,
      (value) => value,
    ),
  ];
}

function deciding(forum: AgreementForum, place: string): readonly SettingLine[] {
  const about = (title: string) => ({ ...grouped('deciding'), ...titled(title) });
  return [
    ...ifAny(`${place}.decisionRule`, about('decisionRule'), forum.decisionRule, (rule) => ({
      ...rule,
      say: `rule.${rule.kind}`,
    })),
    ...ifAny(`${place}.alternativesRule`, about('alternativesRule'), forum.alternativesRule, (kind) => ({
      say: `rule.${kind}`,
    })),
    ...ifAny(`${place}.quorum`, about('quorum'), forum.quorum, (value) => ({
      say: 'agreement.quorum',
      ...value,
    })),
    ...ifAny(`${place}.castingVote`, about('castingVote'), forum.castingVote, someone),
    ...ifAny(`${place}.substitutes`, about('substitutes'), forum.substitutes, (value) => ({
      say: 'agreement.substitutes',
      ...value,
    })),
    ...ifAny(`${place}.daysToAnswer`, about('daysToAnswer'), forum.daysToAnswer, days),
  ];
}

function meeting(forum: AgreementForum, place: string): readonly SettingLine[] {
  const about = (title: string) => ({ ...grouped('meetings'), ...titled(title) });
  return [
    ...ifAny(`${place}.cadence`, about('cadence'), forum.cadence, (cadence) => ({
      ...cadence,
      say: `agreement.cadence.${cadence.kind}`,
    })),
    ...ifAny(`${place}.cadenceChange`, about('cadenceChange'), forum.cadenceChange, (value) => ({
      say: `agreement.cadence-change.${value}`,
    })),
    ...ifAny(`${place}.extraMeeting`, about('extraMeeting'), forum.extraMeeting, ({ reasonRequired }) => ({
      say: 'agreement.extra-meeting',
      reasonRequired,
    })),
    ...ifAny(`${place}.chair`, about('chair'), forum.chair, (chair) =>
      chair.kind === 'none'
        ? { say: 'agreement.chair.none' }
        : { say: `agreement.chair.${chair.termDecided}` },
    ),
    ...ifAny(`${place}.chairTerm`, about('chairTerm'), forum.chairTerm, ({ months }) => ({
      say: 'agreement.chair-term',
      months,
    })),
    ...ifAny(`${place}.leadership`, about('leadership'), forum.leadership, someone),
    ...ifAny(`${place}.meetingNoticeBy`, about('meetingNoticeBy'), forum.meetingNoticeBy, someone),
    ...ifAny(`${place}.meetingNoticeDays`, about('meetingNoticeDays'), forum.meetingNoticeDays, days),
    ...ifAny(`${place}.documentation`, about('documentation'), forum.documentation, someone),
  ];
}

const someone = (who: string): Said => ({ say: `agreement.someone.${who}` });
const days = (number: number): Said => ({ say: 'agreement.days', days: number });

const items = (list: string, all: readonly StandingItem[], place: string): readonly SettingLine[] =>
  all.map(({ id, title, source }) => ({
    setting: `${place}.${list}.${id}`,
    ...grouped(list),
    says: title,
    source,
  }));
