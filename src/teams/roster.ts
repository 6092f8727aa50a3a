import { TeamsInfo } from 'botbuilder';
import type { TeamsChannelAccount, TurnContext } from 'botbuilder';
import type { ChatRoster } from '../partnership/rosters.ts';
import type { RosterEntry } from '../partnership/interaction.ts';
import type { SamverkaAdapter } from './adapter.ts';
import { reference } from './teams-messenger.ts';

const MOST_ROSTER_PAGES = 10;
const PAGE = 500;

/** The persons of the chat, by name. Anyone without an Entra id (the bot itself among them) cannot hold a seat. */
export async function roster(context: TurnContext): Promise<readonly RosterEntry[]> {
  const entries = new Map<string, RosterEntry>();
  let continuation: string | undefined;
  for (let page = 0; page < MOST_ROSTER_PAGES; page += 1) {
    const { members, continuationToken } = await TeamsInfo.getPagedMembers(context, PAGE, continuation);
    for (const account of members) {
      const aadObjectId = entraId(account);
      const { id: teamsId, name } = account;
      if (aadObjectId !== '') entries.set(aadObjectId, { aadObjectId, teamsId, name });
    }
    continuation = continuationToken;
    if (!continuation) break;
  }
  return [...entries.values()].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}

/** Asks on the bot's own initiative, for a chat that no activity comes from. */
export const chatRoster =
  (adapter: SamverkaAdapter, appId: string): ChatRoster =>
  async (binding) => {
    let found: readonly RosterEntry[] = [];
    await adapter.continueConversationAsync(
      appId,
      reference(binding, binding.chat, 'groupChat'),
      async (context) => {
        found = await roster(context);
      },
    );
    return found;
  };

/** Teams says `objectId`, and beside it not always the `aadObjectId` that the SDK's type has. */
function entraId(account: TeamsChannelAccount): string {
  const id = account.aadObjectId || ('objectId' in account ? account.objectId : '');
  return typeof id === 'string' ? id.toLowerCase() : '';
}
