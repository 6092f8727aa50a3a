/** Who has not been reached, and what they are told when they are. */
export const en = {
  'not-reached.summary':
    '{why, select, other {{name}: add Samverka for yourself, so that messages reach you} blocked {{name}: unblock Samverka, so that messages reach you} refused {{name}: a message to you did not get through}} ({partnership})',
  'not-reached.kicker': '{partnership} · {forum}',
  'not-reached.heading': 'I could not write to {name}',
  'not-reached.why':
    '{why, select, blocked {{name}, you have blocked Samverka.} refused {{name}, Teams did not take my message to you.} other {{name}, you have not added Samverka for yourself.}} This concerns you:',
  'not-reached.more': '{more, plural, one {And one more message.} other {And # more messages.}}',
  'not-reached.how':
    '{why, select, blocked {Unblock Samverka in your chat with it and write hello there. Then you get what is waiting for you.} refused {Type @Samverka status to see how things stand.} other {When you have added Samverka you get what is waiting for you. Choose Apps in Teams, search for Samverka, press Add and write hello.}}',
  'not-reached.button': 'Add Samverka for yourself',

  'returned.summary':
    '{total, plural, =0 {I am back in {forum}} one {I am back in {forum}: one message did not get through} other {I am back in {forum}: # messages did not get through}} ({partnership})',
  'returned.heading': 'I am back',
  'returned.missed': 'This would have come here while I was away:',
  'returned.nothing': 'Nothing would have come here while I was away.',

  'status.not-reached': 'Not reached in a chat of their own',
  'status.not-reached-since': '{name} (since {since, date, day})',
  'status.removed': 'Outside the chat',
  'status.removed-since':
    'Samverka cannot write in {forum} (since {since, date, day}). Add me to the chat again.',
};
