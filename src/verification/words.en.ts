import type { sv as swedish } from './words.sv.ts';

export const en = {
  'verify.name': '{name} (ID {id})',
  'verify.nameless': 'Partnership with ID {id}, whose agreement cannot be read',
  'verify.commits':
    '{commits, plural, one {# commit} other {# commits}} in the journal. The last is number {seq}:',
  'verify.commits-unreadable': 'No commit in the journal can be read.',
  'verify.hash': 'hash {hash}',
  'verify.votes':
    '{votes, plural, =0 {No closed vote to count again.} one {One closed vote has been counted again.} other {# closed votes have been counted again.}}{acclaimed, plural, =0 {} one { One decision was made without a vote.} other { # decisions were made without a vote.}}{listed, select, true { The decisions as the journal has them:} other {}}',
  'verify.vote': '{decision}, {question} · {outcome}',
  'verify.acclaimed': '{decision}, {text} · Decided without a vote',
  'verify.quorum': 'quorum: {answered} took part, at least {quorum} needed',
  'verify.casting-vote': 'casting vote: {choice, select, yes {yes} no {no} other {{chosen}}}',
  'verify.uncounted.undecided':
    '{answered} of {electors} answered; {atMeeting, select, true {at a meeting at least one answer from each party is needed} other {outside a meeting everybody’s answer is needed}}',
  'verify.uncounted.withdrawn': 'the question was taken back before anybody had answered',
  'verify.uncounted.form-declined': '{answered} of {electors} had voted; the votes are not counted',
  'verify.numbers.votes-cast':
    '{yes} yes, {no} no, {abstain} abstained, {absent} did not vote, {recused} recused; at least {needed} yes of {total} cast needed',
  'verify.numbers.electors':
    '{yes} yes, {no} no, {abstain} abstained, {absent} did not vote, {recused} recused; at least {needed} yes of {total} on the register needed',
  'verify.numbers.alternatives':
    '{votes}; {abstain} abstained, {absent} did not vote, {recused} recused; at least {needed} of {total} needed',
  'verify.secret':
    'secret: the number of ballots is right, and the outcome follows from the numbers. How each person voted nobody can see.',
  'verify.register-differs':
    '{vote}: the electoral register is not the one that seats, attendance and substitutes gave when the vote was opened.{hasExtra, select, true { On it without being entitled: {extra}.} other {}}{hasMissing, select, true { Missing: {missing}.} other {}}',
  'verify.rule-differs':
    '{vote}: the rule of the decision is not the one that held when the vote was opened.',
  'verify.quorum-differs': '{vote}: how many must take part is not what held when the vote was opened.',
  'verify.casting-vote-differs':
    '{vote}: the casting vote is not with whoever had it when the vote was opened.',
  'verify.procedure-differs':
    '{vote}: the vote is said to be {atMeeting, select, true {at a meeting, but no meeting was going on} other {outside a meeting, but a meeting was going on}}.',
  'verify.opened-as-before':
    '{vote}: the vote was opened in an older way than a vote before it, without what protects those who are not there.',
  'verify.every-party-differs':
    '{vote}: {asked, select, true {a yes from every party is said to have been needed, though the question does not take one} other {a yes from every party was not asked for, though the question takes one}}.',
  'verify.unannounced-differs':
    '{vote}: the matter is said {said, select, true {not to have been in the notice in time, but it was} other {to have been in the notice in time, but it was not. Then it is decided only if every party is there and nobody says no to that}}.',
  'verify.last-day-missing':
    '{vote}: the vote has no last day. Outside a meeting it must have one, {earliest, date, day} at the earliest.',
  'verify.last-day-too-soon':
    '{vote}: the last day is {day, date, day}, but everybody should have had until {earliest, date, day} at least.',
  'verify.elector-not-entitled':
    '{vote}: somebody was added to the electoral register who was not at the meeting, or had no seat.',
  'verify.ballot-of-another-kind': '{vote}: there is a ballot of a kind that this vote does not have.',
  'verify.elector-joined-twice':
    '{vote}: somebody was added to the electoral register who was on it already, or whose seat was.',
  'verify.ballot-before-acceptance':
    '{vote}: there is a ballot from before everyone had accepted voting in writing.',
  'verify.revocation-not-decided':
    '{vote}: an earlier decision was revoked or replaced without the vote having adopted that.',
  'verify.proviso-not-given': '{vote}: a proviso is recorded as met, but nobody has voted yes with it.',
  'verify.amendment-not-decided':
    '{vote}: an amendment to the agreement is recorded as adopted without the vote having adopted it.',
  'verify.settings-not-decided':
    '{decision}: a setting was changed without a decision in effect that changes it.',
  'verify.settings-missing': '{decision}: the decision is in effect, but what it changes is missing.',
  'verify.agreement-differs':
    'The agreement in force on {day, date, day} is not the one registered with what has been decided since.',
  'verify.rule-not-decided': '{vote}: a rule was set without the vote having adopted it.',

  'verify.nothing-differs': 'Nothing differs from what was recorded.',
  'verify.differences':
    '{differences, plural, one {One thing is not as it should be:} other {# things are not as they should be:}}',
  'verify.at': 'Commit {seq}: {finding}',

  'verify.which.decided': '{decision} (“{question}”)',
  'verify.which.question': 'the vote “{question}”',
  'verify.which.number': 'the vote that was given {decision}',
  'verify.which.id': 'the vote with ID {id}',

  'verify.not-a-commit': 'What is here cannot be read as a commit ({reason}).',
  'verify.commits-missing':
    '{commits, plural, one {The commit is missing.} other {It and the commits up to and including {to} are missing.}}',
  'verify.commit-repeated': 'The number is there more than once.',
  'verify.chain-broken':
    'The commit does not follow from the one before it. A commit has been changed, moved, removed or put in.',
  'verify.contents-changed':
    'The contents have been changed since the commit was written: they do not agree with the hash.',
  'verify.fact-out-of-order': 'The fact {fact} does not fit what happened before it.',
  'verify.result-differs':
    '{vote}: the journal says {recorded} ({recordedNumbers}). The ballots give {recounted} ({recountedNumbers}).',
  'verify.ballot-not-valid.outside-register':
    '{vote}: here is a ballot from somebody who is not on the electoral register. It does not count.',
  'verify.ballot-not-valid.recused':
    '{vote}: here is a ballot from somebody who had declared a recusal. It does not count.',
  'verify.ballot-not-valid.last-day-passed':
    '{vote}: here is a ballot from somebody who voted after the last day. It does not count.',
  'verify.recusal-not-valid.outside-register':
    '{vote}: here a recusal is declared by somebody who is not on the electoral register. It does not count.',
  'verify.recusal-not-valid.recused':
    '{vote}: here a recusal is declared by somebody who had declared it already. It does not count.',
  'verify.recusal-not-valid.last-day-passed':
    '{vote}: here a recusal is declared after the last day to vote. It does not count.',
  'verify.ballot-out-of-order':
    '{vote}: {replaces, select, true {the ballot says that it replaces an earlier one, but there is none} other {the ballot says that it is the person’s first, but there is an earlier one}}.',
  'verify.vote-not-opened': '{vote}: something happens in the vote before it was opened.',
  'verify.vote-opened-twice': '{vote}: the vote is opened once more. Only the first time counts.',
  'verify.vote-closed-twice': '{vote}: the vote is closed once more, as {again}. Only the first time counts.',
  'verify.vote-changed-after-closing':
    '{vote}: a ballot or a recusal comes after the vote was closed. It does not count.',
  'verify.decision-number-repeated': '{decision} has been given more than once.',
  'verify.decision-number-out-of-turn': 'The decision was given {decision}, but {next} was next.',
  'verify.decision-year-differs': 'The decision was given {decision}, but was made in {year}.',

  'verify.hash-found':
    'The hash you gave is that of commit {seq} of {name}. {intact, select, true {Everything up to and including that commit is unchanged since the hash was noted.} other {But the journal is not whole up to that commit: see above.}}',
  'verify.hash-not-found':
    'No commit has the hash {hash}. The journal is not the same as when the hash was noted, or the hash was copied wrongly.',

  'verify.verdict.as-recorded':
    'ALL IS AS RECORDED. {partnerships, plural, one {The journal is whole} other {# journals are whole}}, and {votes, plural, =0 {there is no closed vote to count again} one {one vote gives the same result when counted again} other {# votes give the same result when counted again}}.',
  'verify.verdict.differs':
    'SOMETHING DIFFERS. What differs is listed above. Change nothing in the database: keep a copy of it as it is, and compare with backups and with hashes in approved minutes.',

  'verify.no-such-partnership':
    'No partnership has the ID “{wanted}” or that in its name. Give one of these, or none to check them all: {known}.',
  'verify.no-partnerships': 'There are no partnerships in {place}. Name the right store with {setting}.',
  'verify.no-file': 'The file {place} does not exist. Name the right file with SQLITE_PATH.',
  'verify.store-failed': '{place} cannot be read: {reason}. Name the right store with {setting}.',
  'verify.hash-malformed': 'A hash is 64 characters, 0–9 and a–f. Copy all of it and try again.',
  'verify.usage':
    'Write it like this: npm run verify -- [partnership] [--language sv|en] [--hash hash]. The partnership is given by ID or by a part of its name; without it, all are checked.',
} satisfies typeof swedish;
