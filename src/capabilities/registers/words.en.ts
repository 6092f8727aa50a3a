import type { sv as swedish } from './words.sv.ts';

export const en = {
  'logbook.heading': 'The log book',
  'logbook.summary':
    '{overview, select, true {The log book of {partnership}} other {The log book of {partnership}: {total, plural, =0 {no entries} one {one entry} other {# entries}}}}',
  'logbook.kicker': 'The log book · {partnership}',
  'logbook.kicker-year': 'The log book · {year} · {partnership}',
  'logbook.explanation':
    'Here you note what you need to keep track of between meetings. What has been noted since the meeting before stands in the next minutes.',
  'logbook.kind-line': '{name}{count, plural, =0 {} one { · one entry} other { · # entries}}',
  'logbook.searched': 'Searched for “{quoted}”.',
  'logbook.none': 'Nothing is noted here.',
  'logbook.none-found': 'No entries fit what you searched for. Try another word or year.',
  'logbook.search-hint':
    'Search by typing a word or a year after the command, for instance: logbook premises 2025',
  'logbook.agreed': 'Under the agreement: {ore, number, money}',
  'logbook.source': 'Why it is noted: {source}.',
  'logbook.sum': '{what}: {ore, number, money} in all',
  'logbook.sum.all': 'Value',
  'logbook.shown': 'Showing {first}–{last} of {total}.',
  'logbook.button.record': 'Note down',
  'logbook.button.more': 'More',
  'logbook.button.first': 'From the start',
  'logbook.button.all': 'Log book',
  'logbook.button.year': 'Only {year}',
  'button.logbook': 'Log book',

  'entry.day': '{day, date, day}',
  'entry.dots': '{before} · {next}',
  'entry.amount': '{ore, number, money}',
  'entry.checked': '{met} of {total} are in place',
  'entry.missing': 'Missing: {item}',
  'entry.met': 'In place: {item}',
  'entry.summary': '{kind}, {day, date, day}: {head} ({partnership})',
  'entry.kicker': '{kind} · {day, date, day} · {partnership}',
  'entry.struck': 'Struck on {day, date, day} by {name}: {reason}',
  'entry.struck-short': 'Struck',
  'entry.wrote': 'Noted by',
  'entry.wrote-by': '{name} ({party}), {day, date, day}, in {forum}',
  'entry.earlier': 'What it said before',
  'entry.earlier-line': '“{said}”, corrected on {day, date, day} by {name}',
  'entry.button.correct': 'Correct',
  'entry.button.strike': 'Strike',
  'entry.button.register': 'Show all',

  'entry-form.day': 'When?',
  'entry-form.day-missing': 'Enter the day.',
  'entry-form.missing': 'Fill in the field.',
  'entry-form.choose-missing': 'Choose one of them.',
  'entry-form.recognisable': 'Can anybody in a small group be recognised?',
  'entry-form.recognisable.no': 'No',
  'entry-form.recognisable.yes': 'Yes, or perhaps',
  'entry-form.tells': 'The representatives of the other party get a message.',
  'entry-form.no-names': 'Write no names of persons and no identity numbers.',
  'entry-form.record.button': 'Note down',
  'entry-form.correct.button': 'Save',

  'strike-entry.heading': 'Strike the entry',
  'strike-entry.explanation': 'It no longer counts, but stays in the history as struck, with the reason.',
  'strike-entry.reason': 'Why is it struck?',
  'strike-entry.reason-missing': 'Write why the entry is struck.',

  'minutes.entries': 'Noted in the log book since the meeting before',
  'minutes.entry': '{kind}, {day, date, day}: {about}{flagged, select, true {. {flag}} other {}}',

  'report-form.logged':
    '{kind}, {count, plural, one {one entry} other {# entries}}:\n{lines}{more, plural, =0 {} other {\n… and # more in the log book}}',
  'report-form.logged-line': '{day, date, day}: {about}{told, select, true { ({more})} other {}}',
  'report-form.logged-lines': '{before}\n{next}',

  'news.register-entry.summary': '{kind} from {party}: {brief} ({partnership})',
  'news.register-entry.heading': '{kind}: {about}',
  'news.register-entry.what': 'Noted by {name} ({party}), {day, date, day}.',
  'news.register-entry.flag': '{flag}',
  'news.register-entry-corrected.summary': 'Entry corrected by {party}: {brief} ({partnership})',
  'news.register-entry-corrected.heading': '{kind}: {name} ({party}) has corrected an entry',
  'news.register-entry-corrected.what': 'It now says: {day, date, day} · {about}',
  'news.register-entry-corrected.before': 'Before the correction: {dayBefore, date, day} · {before}',
  'news.register-entry-struck.summary': 'Entry struck by {party}: {brief} ({partnership})',
  'news.register-entry-struck.heading': '{kind}: {name} ({party}) has struck an entry',
  'news.register-entry-struck.what': 'It said: {day, date, day} · {about}',
  'news.register-entry-struck.reason': 'Reason: {reason}',

  'answer.entry-recorded':
    '{told, select, true {It is noted, and the other party is told.} other {It is noted in the log book.}}',
  'answer.entry-corrected': 'The entry is corrected. What it said before stays in the history.',
  'answer.entry-struck': 'The entry is struck. It stays in the history with the reason.',

  'refusal.register-not-offered':
    'It is not part of the log book under your agreement. Type @Samverka logbook to see what you can note.',
  'refusal.unknown-entry':
    'There is no such entry in this group. Type @Samverka logbook to see those there are.',
  'refusal.entry-day-missing': 'It is not clear when it was. Enter a valid date.',
  'refusal.entry-day-ahead':
    '{day, date, day} has not been yet, and what has happened is noted here. Enter today’s date or an earlier one.',
  'refusal.entry-choice-missing': 'Nothing is chosen. Choose one of those in the list.',
  'refusal.entry-party-missing': 'No party is chosen. Choose one in the list.',
  'refusal.entry-amount-missing':
    'The amount cannot be read. Write it in kronor with digits, such as 12 500 or 733 333,50.',
  'refusal.entry-recognisable-unanswered':
    'You have not said whether anybody can be recognised. Read the text once more and choose an answer.',
  'refusal.entry-recognisable':
    'If anybody can be recognised it may not be kept. Write it more generally, without day, place and circumstances for instance, and then answer no.',
  'refusal.entry-of-other-party': 'Under the agreement it is for {party} to do. Ask them to do it here.',
  'refusal.entry-of-another':
    'It is {member} who wrote the entry. Ask {member} to change it, or write one of your own.',
  'refusal.entry-not-fresh':
    'The entry could be corrected until {day, date, day}. Strike it and write a new one.',
  'refusal.entry-struck': 'The entry is struck already. Write a new one if it is needed.',
} satisfies typeof swedish;
