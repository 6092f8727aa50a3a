import { shortened } from '../partnership/shortened.ts';

const LONGEST_IN_LINE = 80;
/** What people wrote must not steer the terminal of whoever reads it. */
const CONTROLS = /\p{Cc}/gu;

export const onOneLine = (text: string): string => shortened(text.replace(CONTROLS, ' '), LONGEST_IN_LINE);
