import type { GroupSetting } from './domain/effect.ts';

export type RuleRequest =
  | { ask: 'rules' }
  | { ask: 'rule-form'; setting: GroupSetting }
  | {
      ask: 'propose-rule';
      setting: GroupSetting;
      vote: string;
      choice: string;
      number: string;
      share: string;
      lastDay: string;
    };
