export type DutyRequest = never;
