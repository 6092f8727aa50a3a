import { z } from 'zod';
import { alternativesRuleSchema, majorityRuleSchema } from '../../../../agreement/domain/decision-rule.ts';
import type { Label } from '../../../../agreement/domain/profile.ts';
import { id } from '../../../../partnership/domain/fact-fields.ts';
import { agreementForum } from '../../../../partnership/domain/state.ts';
import { isNothing, readNumber } from '../../../../partnership/domain/typed-value.ts';
import type { Kind } from '../kind.ts';
import { chosenForum, daysInText, forumField, forumInText, isAgreed, withForum } from './common.ts';

/**
 * A rule of the group's own that a decision can set where the agreement is silent. `null` takes it away again. Neither
 * agreement gives a quorum, a casting vote or substitutes, so only such a decision can; nor does either say how early
 * people are told of a meeting, or how long they have to answer, so the product has a default for both.
 */
export const groupRuleSchema = z.discriminatedUnion('setting', [
  z.strictObject({ setting: z.literal('decisionRule'), value: majorityRuleSchema }),
  z.strictObject({ setting: z.literal('alternativesRule'), value: alternativesRuleSchema }),
  z.strictObject({
    setting: z.literal('quorum'),
    value: z.strictObject({ least: z.int().min(1).max(100) }).nullable(),
  }),
  z.strictObject({ setting: z.literal('castingVote'), value: z.literal('chair').nullable() }),
  z.strictObject({
    setting: z.literal('substitutes'),
    value: z.strictObject({ mostPerParty: z.int().min(1).max(20) }).nullable(),
  }),
  z.strictObject({ setting: z.literal('meetingNoticeDays'), value: z.int().min(1).max(60) }),
  z.strictObject({ setting: z.literal('daysToAnswer'), value: z.int().min(1).max(60) }),
]);
export type GroupRule = z.infer<typeof groupRuleSchema>;

/** What keeps anybody from being decided on without them: a group changes it only with a yes from every party. */
const PROTECTING: ReadonlySet<GroupRule['setting']> = new Set<GroupRule['setting']>([
  'meetingNoticeDays',
  'daysToAnswer',
]);
export const isProtecting = (setting: GroupRule['setting']): boolean => PROTECTING.has(setting);

/** What can be proposed together with other changes, and within what bounds; the others have a form of their own. */
const TIMES = {
  /** Within what is of any use to a group that meets several times a year (choice). */
  meetingNoticeDays: { least: 1, most: 60 },
  /** Less than three days nobody can be sure to hear of (choice). */
  daysToAnswer: { least: 3, most: 60 },
} as const;
const NAMES = ['meetingNoticeDays', 'daysToAnswer'] as const;

const LABELS = {
  meetingNoticeDays: {
    sv: 'Kallelse, minsta antal dagar före mötet',
    en: 'Notice, least number of days before the meeting',
  },
  daysToAnswer: {
    sv: 'Omröstning mellan möten, minsta antal dagar',
    en: 'Votes between meetings, least number of days',
  },
} as const;

const schema = z.strictObject({ kind: z.literal('group-rule'), forum: id, rule: groupRuleSchema });

/** How a forum decides, and how early its members are told and have to answer. */
export const groupRule: Kind<z.infer<typeof schema>> = {
  kind: 'group-rule',
  name: { sv: 'Kallelsetid och svarstid', en: 'Notice and time to answer' },
  schema,
  needs: (agreement, { forum, rule: { setting } }) => {
    const source = agreementForum(agreement, forum)?.[setting]?.source;
    if (source && isAgreed(source)) return 'agreement';
    return isProtecting(setting) ? 'party' : 'group';
  },
  forumOf: ({ forum }) => forum,
  apply: (agreement, { forum, rule: { setting, value } }, source) =>
    withForum(agreement, forum, (rules) => ({
      ...rules,
      [setting]: value === null ? undefined : { value, source },
    })),
  refused: ({ forum, rule }, { agreement }) => {
    const now = agreementForum(agreement, forum)?.[rule.setting];
    return now && JSON.stringify(now.value) === JSON.stringify(rule.value)
      ? { code: 'change-is-as-now', words: inText(rule, forumInText(agreement, forum)) }
      : undefined;
  },
  words: ({ forum, rule }, agreement) => inText(rule, forumInText(agreement, forum)),
  now: ({ agreement, forum }) => {
    const rules = agreementForum(agreement, forum);
    if (!rules) return { words: forumInText(agreement, forum) };
    const [notice, answer] = [
      daysInText(rules.meetingNoticeDays.value),
      daysInText(rules.daysToAnswer.value),
    ];
    return {
      words: {
        sv: `Kallelse minst ${notice.sv} före mötet, omröstning mellan möten minst ${answer.sv}.`,
        en: `Notice at least ${notice.en} before the meeting, votes between meetings at least ${answer.en}.`,
      },
    };
  },
  fields: (where) => [
    ...forumField({ sv: 'Grupp vars tider det gäller', en: 'Group whose times it is about' }, where),
    ...NAMES.map(
      (name) =>
        ({
          name,
          label: LABELS[name],
          asks: 'number',
          ...TIMES[name],
          optional: true,
        }) as const,
    ),
  ],
  read: (typed, where) => {
    const forum = chosenForum(typed, where)?.id ?? where.forum;
    const changes: z.infer<typeof schema>[] = [];
    for (const setting of NAMES) {
      const written = typed[setting] ?? '';
      if (isNothing(written)) continue;
      const days = readNumber(TIMES[setting])(written);
      if (!days.ok) return days;
      changes.push({ kind: 'group-rule', forum, rule: { setting, value: days.value } });
    }
    return changes.length > 0
      ? { ok: true, value: changes }
      : { ok: false, refusal: { code: 'nothing-to-change' } };
  },
};

function inText(rule: GroupRule, group: Label): Label {
  switch (rule.setting) {
    case 'decisionRule':
      return {
        sv: `I ${group.sv} gäller ${MAJORITIES.sv[rule.value.kind]}.`,
        en: `In ${group.en}, ${MAJORITIES.en[rule.value.kind]} decides.`,
      };
    case 'alternativesRule':
      return {
        sv: `Av flera alternativ i ${group.sv} väljs det som har ${rule.value === 'plurality' ? 'flest röster' : 'mer än hälften av rösterna'}.`,
        en: `Of several alternatives in ${group.en}, the one with ${rule.value === 'plurality' ? 'the most votes' : 'more than half of the votes'} is chosen.`,
      };
    case 'quorum':
      return rule.value === null
        ? {
            sv: `${capital(group.sv)} har inget krav på hur många som deltar.`,
            en: `${capital(group.en)} has no quorum.`,
          }
        : {
            sv: `Minst ${String(rule.value.least)} deltar när ${group.sv} beslutar.`,
            en: `At least ${String(rule.value.least)} take part when ${group.en} decides.`,
          };
    case 'castingVote':
      return rule.value === null
        ? { sv: `Ingen har utslagsröst i ${group.sv}.`, en: `Nobody has a casting vote in ${group.en}.` }
        : {
            sv: `Ordföranden har utslagsröst i ${group.sv}.`,
            en: `The chair has a casting vote in ${group.en}.`,
          };
    case 'substitutes':
      return rule.value === null
        ? { sv: `Ersättare röstar inte i ${group.sv}.`, en: `Substitutes do not vote in ${group.en}.` }
        : {
            sv: `Högst ${String(rule.value.mostPerParty)} ersättare per part tjänstgör i ${group.sv}.`,
            en: `At most ${String(rule.value.mostPerParty)} substitutes a party serve in ${group.en}.`,
          };
    case 'meetingNoticeDays':
      return {
        sv: `Kallelsen till möten i ${group.sv} kommer minst ${daysInText(rule.value).sv} före mötet.`,
        en: `The notice of meetings of ${group.en} comes at least ${daysInText(rule.value).en} before the meeting.`,
      };
    case 'daysToAnswer':
      return {
        sv: `Omröstningar mellan möten i ${group.sv} är öppna i minst ${daysInText(rule.value).sv}.`,
        en: `Votes between meetings of ${group.en} are open for at least ${daysInText(rule.value).en}.`,
      };
  }
}

const MAJORITIES = {
  sv: {
    simple: 'enkel majoritet',
    absolute: 'absolut majoritet',
    qualified: 'kvalificerad majoritet',
    unanimous: 'enhällighet',
  },
  en: {
    simple: 'a simple majority',
    absolute: 'an absolute majority',
    qualified: 'a qualified majority',
    unanimous: 'unanimity',
  },
} as const;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
