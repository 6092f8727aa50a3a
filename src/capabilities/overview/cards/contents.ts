import type { StatusView } from '../views.ts';
import type { Contents } from '../../../chat/contents.ts';
import { statusContent } from './status.ts';

export const overviewContents: Contents<StatusView> = { status: statusContent };
