import type { sv as swedish } from './words.sv.ts';

export const en = {
  'vote.kicker': 'Vote · opened by {openedBy}',
  'vote.kicker-until': 'Vote · opened by {openedBy} · last day {lastDay, date, day}',
  'vote.kicker-in-writing': 'Vote in writing · opened by {openedBy} · last day {lastDay, date, day}',
  'vote.kicker-closed': 'Closed vote · opened by {openedBy}',
  'vote.summary-open': 'Vote{until}: {question} ({partnership})',
  'vote.summary-until': ' by {lastDay, date, day}',
  'vote.summary-closed': 'The vote is closed: {question} ({partnership})',
  'news.vote-begun.summary': 'Vote by {lastDay, date, day}: {question} ({partnership})',
  'news.vote-begun.heading': 'You can vote now',
  'news.vote-begun.question': '“{question}”',
  'news.vote-begun.accepted':
    'Everybody has accepted voting in writing. The last day to vote is {lastDay, date, day}.',
  'news.vote-called.summary': 'Vote now: {question} ({partnership})',
  'news.vote-called.heading': 'Your answer is missing',
  'news.vote-called.question': '“{question}”',
  'news.vote-called.closes':
    'The meeting is waiting for the last answers. In two minutes the vote can be closed without those who have not answered.',
  'vote.button.vote': 'Vote',
  'vote.rule': 'Rule',
  'vote.closed': '{outcome}, {decision}.',
  'vote.progress-closed': '{voted} of {entitled} voted.',
  'vote.closed-hint': 'The full result is in a message of its own.',
  'vote.name-for': '{name} (substitute for {servesFor})',
  'vote.summary-accepting':
    'Answer{until} whether this can be decided in writing: {question} ({partnership})',
  'vote.progress-accepting': '{accepted} of {entitled} have accepted voting in writing',
  'vote.waiting': 'Waiting for {waiting}.',
  'vote.progress-not-accepted': '{accepted} of {entitled} accepted voting in writing.',
  'vote.quorum-value':
    '{least, plural, one {At least one person must take part} other {At least # people must take part}} ({source}). Whoever abstains counts as taking part.',
  'vote.casting-vote': 'Casting vote',
  'vote.casting-vote-value':
    'If the vote is tied, {name} decides{rule, select, simple {} plurality {} other {, where one more vote is enough}} ({source}).',
  'vote.alternative': '{number}. {text}',
  'vote.mine': '✓ {title}',

  'vote.who.voted': 'Have voted',
  'vote.who.absent': 'Did not vote',
  'vote.who.waiting': 'Waiting for',
  'vote.who.recused': 'Recused',
  'choice.written': '“{text}”',
  'list.more': '{more} more',
  'vote.who.accepted': 'Have accepted',
  'vote.who.accepted-closed': 'Accepted',
  'vote.who.declined': 'Did not accept',
  'vote.who.unanswered': 'Did not answer',

  'vote.note.second-round':
    'Second round. In the first ({decision}) no alternative had votes from more than half of the electoral register. Now it is between the two that had the most.',
  'vote.note.new-round': 'New vote after {decision}. Reason: {reason}',
  'vote.note.in-words': 'Samverka changes nothing by itself after this decision.',
  'vote.note.changes': 'If it is adopted, Samverka follows what it says.',
  'vote.note.strategic': 'Strategic matters are decided in {group} ({source}).',
  'vote.note.wording': 'The whole text is under Rule and names.',
  'vote.wording': 'The whole text',
  'vote.document': 'Document',
  'vote.note.away': 'Away on the last day: {names}.',
  'vote.note.amends':
    'This is an amendment to the agreement. If adopted, it takes effect when every party has signed.',
  'vote.accepting': 'Can the matter be decided in writing?',
  'vote.accepting-how':
    'The vote is held between meetings (per capsulam), so everyone on the electoral register must first accept that. If somebody has not accepted by {lastDay, date, day}, the matter is taken up at a meeting instead.',

  'vote.own.voted': 'You have voted {choice, select, yes {yes} other {no}}.',
  'vote.own.voted-with-proviso': 'You have voted yes, subject to a decision by {proviso}.',
  'vote.own.voted-for': 'You have voted for “{choice}”.',
  'vote.own.abstained': 'You have chosen to abstain.',
  'vote.own.voted-secretly': 'You have voted.',
  'vote.own.not-voted': 'You have not voted.',
  'vote.own.recused': 'You have declared a recusal and do not take part in the decision.',
  'vote.own.not-an-elector': 'You are not on the electoral register for this vote.',
  'vote.own.accepted': 'You have accepted voting in writing. It begins when everyone has accepted.',
  'vote.hint.change': 'You can change your vote until the vote is closed.',
  'vote.hint.change-until':
    'You can change your vote until and including {lastDay, date, day}, unless the vote is closed before then.',
  'vote.hint.per-capsulam':
    'Whoever answers accepts that this is decided in writing (per capsulam). Whoever abstains lets the others decide. If an answer is missing after {lastDay, date, day}, it is taken up at the next meeting instead.',
  'vote.closing-soon':
    'Everyone has answered. The vote closes {seconds, plural, one {in a second} =60 {in a minute} other {in # seconds}}. Until then it is possible to change one’s mind.',
  'vote.called': 'Those missing were called at {time, time, clock}.',
  'vote.hint.open': 'How each person votes is seen only in the result.',
  'vote.hint.secret': 'The vote is secret: the result shows only the number of votes.',
  'vote.hint.written':
    'The vote is in writing and held between meetings (per capsulam), which everyone has accepted.',

  'vote.button.recusal': 'Recusal',
  'vote.button.proviso': 'Yes, with a proviso',
  'vote.button.withdraw-ballot': 'Undo',
  'vote.button.not-today': 'Not today',
  'vote.button.decline-writing': 'No to voting in writing',
  'vote.button.withdraw-vote': 'Withdraw the question',
  'vote.button.close': 'Close the vote',
  'vote.button.accept': 'Accept voting in writing',
  'vote.button.decline': 'Do not accept',
  'vote.button.more': 'Rule and names',

  'vote-form.heading': 'New vote',
  'vote-form.question': 'Question',
  'vote-form.question-placeholder': 'For example: Shall we move the meeting to 14 January?',
  'vote-form.question-missing': 'Write the question.',
  'vote-form.button.open': 'Open the vote',
  'vote-form.strategic': 'Is the matter strategic?',
  'vote-form.strategic-elsewhere':
    'Yes, it is about direction or goals for instance. Such matters are decided in {group}.',
  'vote-form.last-day': 'Last day to answer (between meetings)',
  'vote-form.last-day-wrong': 'Choose {earliest, date, day} or a later day.',
  'ballot.alternatives': 'Several alternatives',
  'ballot.alternatives-hint':
    'Two to six alternatives. Leave empty if the question is answered with yes or no.',
  'ballot.alternatives-field': 'Alternatives, one on each line',
  'ballot.secret': 'Secret vote',
  'ballot.secret-meaning': 'Show only the number of votes, not how anybody voted.',

  'close-vote.heading': 'Close the vote?',
  'close-vote.form-not-accepted':
    'Nobody can vote before everybody has accepted. If you close now, no votes are counted, and the matter needs to be taken up at a meeting.',
  'close-vote.nobody-voted': 'If you close now no decision is made, since nobody has voted.',
  'close-vote.not-quorate':
    'At least {least} need to vote for the group to have a quorum ({source}). If you close now, no decision is made.',
  'close-vote.shows-the-ballot':
    'The vote is secret, and only one person has voted. If you close it now, the result shows what that person voted.',
  'close-vote.votes-cast': 'If you close now, only the votes that have been cast are counted.',
  'close-vote.electors':
    'If you close now, only the votes that have been cast are counted. It takes votes from more than half of the electoral register, and those who have not voted are on it too.',
  'close-vote.undecided':
    'A party has not answered. If you close now, the matter is not decided: it is postponed and taken up at the next meeting.',
  'close-vote.call':
    'First call those who are missing. Two minutes later the vote can be closed without them.',
  'close-vote.button.call': 'Call those missing',
  'close-vote.button': 'Close anyway',

  'join-vote.heading': 'Are you at the meeting now?',
  'join-vote.explanation':
    'When the vote was opened you were not recorded as present. If you are there now, that is minuted and your vote counts.',
  'join-vote.button': 'Yes, I am here and vote',
  'open-votes.heading': 'Which vote should be closed?',
  'open-votes.choose': 'Open votes',
  'open-votes.choice': '{question} ({progress})',
  'open-votes.choose-missing': 'Choose a vote.',

  'proviso-form.explanation':
    'Does your party have to decide first, for example about money, the agreement or commitments? Your vote counts as a yes. If the question is adopted the decision is conditional: it takes effect when your party has entered its own decision (Samverka’s default).',
  'proviso-form.proviso': 'Subject to a decision by',
  'proviso-form.proviso-missing': 'Say who in your party is to decide.',
  'proviso-form.proviso-placeholder': 'For example: the board',
  'proviso-form.button': 'Vote yes',
  'met-form.heading': 'Enter the decision',
  'met-form.kicker': '{decision} · enter your party’s decision',
  'met-form.explanation':
    '{name} voted yes subject to a decision by {text}. When that decision has been entered, {decision} takes effect, if no other proviso is left.',
  'met-form.reference': 'The decision (for example minutes and section, or registry number)',
  'met-form.reference-missing': 'Say where the decision is written.',
  'met-form.decidedOn': 'Day of the decision',
  'met-form.button': 'Enter',
  'proviso.given': '{name} voted yes subject to a decision by {text}.',
  'proviso.awaits':
    'Conditional: {name} voted yes subject to a decision by {text}. It takes effect when {party} has entered that decision (Samverka’s default).',
  'proviso.met':
    '{name} voted yes subject to a decision by {text}. That has been decided: “{reference}”, {decidedOn, date, day}.',
  'news.proviso-met.summary':
    '{holds, select, true {{decision} is in effect} other {A proviso of {decision} is met}} ({partnership}): {short}',
  'news.proviso-met.heading':
    '{holds, select, true {{decision} is in effect now} other {A proviso of {decision} is met}}',
  'news.proviso-met.words': '“{short}”',
  'news.proviso-met.what': '{what}',

  'recusal.kicker': 'Declare a recusal',
  'recusal.explanation':
    'Whoever is recused takes no part in the discussion or the decision and is not counted on the electoral register. If you have voted already, your vote is removed. The reason is shown in the result and recorded in the minutes.',
  'recusal.reason': 'Reason for recusal',
  'recusal.reason-placeholder': 'For example: I am on the board of the association that the matter concerns.',
  'recusal.reason-missing': 'Say why you are recused.',
  'recusal.button.declare': 'Declare recusal',

  'answer.ballot-recorded': 'You have {choice}. You can change your vote until the vote is closed.',
  'answer.ballot-changed': 'Your vote is changed. Now you have {choice}.',
  'answer.last-ballot': 'You have {choice}. Everyone has voted now, so the vote is closed, {decision}.',
  'answer.everyone-answered':
    'You have {choice}. Everyone has answered now, and the vote closes {seconds, plural, one {in a second} =60 {in a minute} other {in # seconds}}. Until then you can change your mind.',
  'answer.ballot-withdrawn': 'Your vote is removed. Vote again when you have made up your mind.',
  'answer.nothing-to-withdraw': 'You have not voted, so there is no vote to remove.',
  'answer.vote-withdrawn': 'The question is withdrawn, and the vote is closed.',
  'answer.missing-called':
    '{names} have been called. In two minutes you can close the vote even if answers are missing.',
  'answer.nobody-missing': 'Everyone has answered, so there is nobody to call.',
  'answer.ballot-unchanged': 'You had {choice} already. That still stands.',
  'answer.vote-opened': 'The vote is open. Its card is posted in the group’s chat.',
  'answer.vote-closed': 'The vote is closed, {decision}. The result is posted in the group’s chat.',
  'answer.proviso-met': 'The decision has been entered. Everybody in the group is told.',
  'answer.recusal-recorded':
    'Your recusal is recorded. You take no part in the discussion or the decision and are not counted on the electoral register.',
  'answer.form-accepted':
    'You have accepted voting in writing. {remaining, plural, =0 {Everyone has accepted, so it is now possible to vote.} one {One person has not answered yet.} other {# people have not answered yet.}}',
  'answer.form-declined':
    'You have said no, so the vote has ended. The question is on the agenda of the next meeting.',

  'refusal.question-missing': 'The question is missing. Write what the group is to vote on and try again.',
  'refusal.question-too-long':
    'The question is too long. Shorten it to at most {longest} characters and try again.',
  'refusal.too-many-open-votes':
    'There are already {most} open votes, and no more can be open at the same time. Type @Samverka close to close one of them first.',
  'refusal.unknown-vote':
    'That vote does not exist in this chat. Type @Samverka status to see which votes are open.',
  'refusal.no-open-vote': 'No vote is open. Type @Samverka vote and then the question to open one.',
  'refusal.several-open-votes': 'Several votes are open. Type @Samverka close and choose which one.',
  'refusal.vote-closed':
    'The vote is already closed, so nothing in it can be changed. The result is {decision} in the decision log. Type @Samverka decisions to see it.',
  'refusal.not-an-elector':
    'You are not on the electoral register for this vote, so your vote cannot be counted. Those who were representatives when it opened can vote in it.',
  'refusal.not-at-the-meeting':
    'You are not recorded as present at the meeting, so you are not on the electoral register. Have you joined? Type @Samverka status, press I am here on the meeting’s card and then vote.',
  'refusal.substitute-votes':
    '{member} votes in your place at this meeting, so your vote cannot be counted. Are you there yourself? Ask whoever leads the meeting to change the attendance before the next vote.',
  'refusal.recused':
    'You have declared a recusal in this matter, so you cannot take part in deciding it. The others decide.',
  'refusal.recusal-reason-missing': 'The reason is missing. Say why you are recused and try again.',
  'refusal.recusal-reason-too-long':
    'The reason is too long. Shorten it to at most {longest} characters and try again.',
  'refusal.last-day-too-soon':
    'Everyone is to have time to answer, so the last day can be {day, date, day} at the earliest: five working days ahead (default, the agreement says nothing). Choose that day or a later one.',
  'refusal.days-to-answer-too-few':
    'Everybody has at least {days, plural, one {one day} other {# days}} to answer ({source}), so the last day can be {day, date, day} at the earliest. Choose that day or a later one.',
  'refusal.every-party-votes-openly':
    'At least one from every party must vote yes, and it must be possible to see that. The vote can therefore not be secret. Open it without choosing a secret vote.',
  'refusal.last-day-too-far': 'A vote can be open for at most a year. Choose a day until {day, date, day}.',
  'refusal.voting-is-over':
    'The last day to vote was {day, date, day}, so nothing in the vote can be changed. The result comes shortly in the group’s chat.',
  'refusal.alternatives-too-few':
    'At least {least} alternatives are needed. Write another one on a line of its own, or leave the field empty for a yes-or-no question.',
  'refusal.alternatives-too-many':
    'There is room for at most {most} alternatives. Remove some and try again.',
  'refusal.alternative-too-long':
    'One of the alternatives is too long. Shorten it to at most {longest} characters and try again.',
  'refusal.alternatives-alike':
    'Two of the alternatives are the same. Change or remove one of them and try again.',
  'refusal.alternatives-need-a-rule':
    'The group’s decision rule ({source}) does not say how to choose between several alternatives. Ask a yes-or-no question, or first decide on a rule for alternatives under The group’s rules.',
  'refusal.party-without-a-representative':
    '{party} has no representative at the moment, and no party decides alone. The question can be put when the party has named somebody. Type @Samverka seats to see which seats are empty.',
  'refusal.alternatives-not-here':
    'This question is answered with yes or no. Remove the alternatives and try again.',
  'refusal.not-an-answer': 'That answer is not one of this vote’s. Use the buttons on the vote’s card.',
  'refusal.no-provisos-here':
    'A yes with a proviso is not possible here: the vote is secret, has several alternatives or is about the group’s own rules. Vote with the buttons on the card.',
  'refusal.proviso-missing': 'It is not said who is to decide. Say so and try again.',
  'refusal.no-proviso': 'The decision waits for no proviso. Type @Samverka decisions to see what holds.',
  'refusal.proviso-of-another-party':
    'The proviso is about a decision of {party}. Ask somebody who represents {party} to enter it.',
  'refusal.proviso-met-already':
    'That decision has been entered already. Type @Samverka decisions to see it. If it is wrong, bring it up at the next meeting.',
  'refusal.nobody-attends':
    'Nobody is recorded as present at the meeting, so nobody can vote. Record the attendance and try again.',
  'refusal.closes-by-itself':
    'Nobody can close a vote in writing early. It closes when everyone has answered, or after {day, date, day}.',
  'refusal.call-missing-first':
    'Not everyone has answered. Call those who are missing on the vote’s card; the vote can be closed two minutes later.',
  'refusal.call-not-over':
    'Those who are missing have been called and have two minutes. The vote can be closed without them at {moment, time, clock}.',
  'refusal.not-your-question':
    'Only {member}, who put the question, can withdraw it. Do you want it taken up at a meeting instead? Choose No to voting in writing.',
  'refusal.answered-already':
    'Somebody has answered already, so the question cannot be withdrawn. Do you want it taken up at a meeting instead? Choose No to voting in writing.',
  'refusal.voting-accepts':
    'Whoever answers accepts that the matter is decided in writing. Vote with the buttons on the card.',
  'refusal.form-not-accepted':
    'The vote is in writing, and nobody can vote until everyone on the electoral register has accepted that the matter is decided in writing. {remaining, plural, one {One person has} other {# people have}} not answered yet.',
  'refusal.form-already-accepted':
    'Everyone has already accepted that the question is decided in writing. Now it is time to vote.',
  'refusal.not-in-writing':
    'This vote is not in writing, so there is nothing to accept. Vote with the buttons on the card.',
  'refusal.only-who-leads-closes':
    'It is {member} who can close the vote. Ask {member} to do it. It also closes by itself when everyone has answered.',
  'refusal.vote-not-closed':
    'The vote is still open, so people can vote and change their vote there. A new vote on the question can be held once it is closed.',
  'refusal.everybody-is-recused':
    'Everyone in the group is recused in this matter, so nobody could vote. Ask the parties to name other representatives, and then hold the vote again.',
  'refusal.vote-reopened-already':
    'There is already a new vote on the question. Vote in that one, or hold it again once it is closed.',
  'refusal.vote-has-taken-effect':
    'Decision {decision} is adopted and changes a rule or the agreement, so the vote cannot be held again. Put a new question if the group wants to change it.',
  'refusal.ballots-unreadable':
    'The ballots of the secret vote cannot be read, so it cannot be counted. Nothing has changed. Contact whoever looks after Samverka in your organisation, and put the question in a new vote.',
  'refusal.rule-is-in-the-agreement':
    'The rule is in the agreement ({source}), so the group cannot change it by a decision of its own. It is changed by amending the agreement, which every party signs.',
  'refusal.casting-vote-needs-a-chair': 'Only a chair can have a casting vote. The group has none.',
  'refusal.quorum-too-large':
    'The group has only {most, plural, one {one representative} other {# representatives}}, so no more can ever take part. Choose a smaller number.',
} satisfies typeof swedish;
