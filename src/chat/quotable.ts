import { personalIdentityNumberIn } from '../partnership/domain/personal-identity-number.ts';

/** Whether what somebody typed may be repeated in the chat: never a personal identity number (N4, N13). */
export const quotable = (typed: string): boolean => !personalIdentityNumberIn(typed);
