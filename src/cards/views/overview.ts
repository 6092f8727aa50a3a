import type { OverviewView } from '../../application/overview/views.ts';
import type { Contents } from '../contents.ts';
import { chooseForumContent } from './overview/choose-forum.ts';
import { helpContent } from './overview/help.ts';
import { statusContent } from './overview/status.ts';

export const overviewContents: Contents<OverviewView> = {
  help: helpContent,
  status: statusContent,
  'choose-forum': chooseForumContent,
};
