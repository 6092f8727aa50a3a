/** Why an urgent action is not recorded. Days are local, ISO. */
export type UrgentRefusal = { code: 'urgent-day-missing' } | { code: 'urgent-day-ahead'; day: string };
