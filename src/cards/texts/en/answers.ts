import type { answers as swedish } from '../sv/answers.ts';

/** Short answers that belong to no capability alone: refusals with the reason and what to do instead. */
export const answers = {
  'answer.done': 'Done.',
  'answer.only-in-a-group':
    'You do that in the group’s chat, not here. Write @Samverka help there to see what you can do. If I am not in the chat yet, someone needs to add me first.',
  'answer.input-not-understood':
    'I could not read what the card sent, so nothing has changed. Write @Samverka help to see what you can do.',
  'answer.went-wrong':
    'Something went wrong on my side. Write @Samverka status to see whether what you did was saved. If not, try again in a while. If it happens again, give the code {correlationId} to whoever runs the bot.',
  'refusal.not-registered':
    'This chat is not connected to a partnership yet. Write @Samverka register to connect it.',
  'refusal.not-a-member':
    'Only the group’s representatives can do this, and you have no seat in the group. Write @Samverka status to see who they are, and ask one of them.',
  'refusal.unknown-forum': 'The agreement has no such forum. Choose another forum.',
  'refusal.contains-personal-identity-number':
    'The text seems to contain a personal identity number. Such numbers must not be stored here, so nothing is saved. Remove the number and try again.',
  'refusal.text-missing': 'The text is missing. Write something and try again.',
  'refusal.text-too-long': 'The text is too long. Shorten it to at most {longest} characters and try again.',
  'answer.done-in-the-group': 'Done. It is shown in the group’s chat.',
  'refusal.unknown-group':
    'The card is about a group that I cannot find among yours. Write help to see what you can do here.',
} satisfies typeof swedish;
