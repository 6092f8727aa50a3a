import { readChoice, readNumber, readShare } from '../../../partnership/domain/typed-value.ts';
import type { Read } from '../../../partnership/domain/typed-value.ts';
import type { GroupRule, GroupSetting } from './effect.ts';

/** What can be chosen for each setting; a number goes with `number`, and `none` takes the rule away. */
export const RULE_CHOICES = {
  decisionRule: ['simple', 'absolute', 'qualified', 'unanimous'],
  alternativesRule: ['plurality', 'absolute'],
  quorum: ['number', 'none'],
  castingVote: ['chair', 'none'],
  substitutes: ['number', 'none'],
  meetingNoticeDays: ['number'],
  daysToAnswer: ['number'],
} as const satisfies Readonly<Record<GroupSetting, readonly string[]>>;

export const RULE_NUMBERS = {
  quorum: { least: 1, most: 100 },
  substitutes: { least: 1, most: 20 },
  /** Within what is of any use to a group that meets several times a year (choice). */
  meetingNoticeDays: { least: 1, most: 60 },
  /** Less than three days nobody can be sure to hear of (choice). */
  daysToAnswer: { least: 3, most: 60 },
} as const;

/** A rule as somebody fills it in. What does not belong to the choice is not looked at. */
export type TypedRule = Readonly<Record<'choice' | 'number' | 'share', string>>;

/** The rule that was filled in, or what is wrong with it. */
export function readRule(setting: GroupSetting, { choice, number, share }: TypedRule): Read<GroupRule> {
  switch (setting) {
    case 'decisionRule':
      return then(readChoice(RULE_CHOICES.decisionRule)(choice), (kind) =>
        kind === 'qualified'
          ? then(readShare(share), (of) => rule({ setting, value: { kind, ...of } }))
          : rule({ setting, value: { kind } }),
      );
    case 'alternativesRule':
      return then(readChoice(RULE_CHOICES.alternativesRule)(choice), (value) => rule({ setting, value }));
    case 'quorum':
      return then(readChoice(RULE_CHOICES.quorum)(choice), (chosen) =>
        chosen === 'none'
          ? rule({ setting, value: null })
          : then(readNumber(RULE_NUMBERS.quorum)(number), (least) => rule({ setting, value: { least } })),
      );
    case 'castingVote':
      return then(readChoice(RULE_CHOICES.castingVote)(choice), (chosen) =>
        rule({ setting, value: chosen === 'none' ? null : chosen }),
      );
    case 'substitutes':
      return then(readChoice(RULE_CHOICES.substitutes)(choice), (chosen) =>
        chosen === 'none'
          ? rule({ setting, value: null })
          : then(readNumber(RULE_NUMBERS.substitutes)(number), (mostPerParty) =>
              rule({ setting, value: { mostPerParty } }),
            ),
      );
    case 'meetingNoticeDays':
    case 'daysToAnswer':
      return then(readNumber(RULE_NUMBERS[setting])(number), (value) => rule({ setting, value }));
  }
}

const rule = (value: GroupRule): Read<GroupRule> => ({ ok: true, value });

const then = <From, To>(read: Read<From>, next: (value: From) => Read<To>): Read<To> =>
  read.ok ? next(read.value) : read;
