import type { GroupSetting, VoteEffect } from './effect.ts';

/** What keeps anybody from being decided on without them: a group changes it only with a yes from every party. */
const PROTECTING: ReadonlySet<GroupSetting> = new Set<GroupSetting>(['meetingNoticeDays', 'daysToAnswer']);

export const isProtecting = (setting: GroupSetting): boolean => PROTECTING.has(setting);

/** Whether a vote with the effect is adopted only with a yes from somebody of every party: so is the agreement changed. */
export const needsEveryParty = (effect: VoteEffect): boolean =>
  effect.kind === 'amend-agreement' ||
  effect.kind === 'set-directive' ||
  (effect.kind === 'set-rule' && isProtecting(effect.rule.setting));
