export type DutyView = never;

export type DutyMessage = never;
