export type DutyRefusal = { code: 'unknown-duty' };
