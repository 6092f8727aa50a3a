import type { OverviewView } from '../views.ts';
import type { Contents } from '../../../chat/contents.ts';
import { chooseForumContent } from './choose-forum.ts';
import { helpContent } from './help.ts';
import { statusContent } from './status.ts';

export const overviewContents: Contents<OverviewView> = {
  help: helpContent,
  status: statusContent,
  'choose-forum': chooseForumContent,
};
