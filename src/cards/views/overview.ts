import type { OverviewView } from '../../application/overview/views.ts';
import type { Contents } from '../contents.ts';
import { chooseForumContent } from './overview/choose-forum.ts';
import { decisionsContent } from './voting/decisions.ts';
import { helpContent } from './overview/help.ts';
import { statusContent } from './overview/status.ts';

export const overviewContents: Contents<OverviewView> = {
  help: helpContent,
  status: statusContent,
  decisions: decisionsContent,
  'choose-forum': chooseForumContent,
};
