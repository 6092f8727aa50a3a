import type { DutyView } from '../../application/duties/views.ts';
import type { Contents } from '../contents.ts';

export const dutyContents: Contents<DutyView> = {};
