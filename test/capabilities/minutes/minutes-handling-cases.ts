import type { View } from '../../../src/capabilities/index.ts';
import { correctionNewsSubjects } from '../../../src/capabilities/minutes/correction-news.ts';
import { minutesNewsSubjects } from '../../../src/capabilities/minutes/news.ts';
import {
  filledWith,
  presentApproversForm,
  presentCorrectionForm,
  presentMinutesForm,
  presentNoteForm,
  presentOwnNotes,
} from '../../../src/capabilities/minutes/present-forms.ts';
import { presentMinutes } from '../../../src/capabilities/minutes/present.ts';
import { presentLiveAgenda } from '../../../src/capabilities/conduct/present.ts';
import { presentDeadlines } from '../../../src/capabilities/duties/present.ts';
import { norma } from '../../support/agreements.ts';
import { away, commandsAbout, heldMeeting, present } from '../../support/meetings-played.ts';
import { inNorma, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

const m1 = commandsAbout('m1');
const [toApprove, , minutesLocked, changeAsked, toRead] = minutesNewsSubjects;
const [correctionProposed, correctionSettled] = correctionNewsSubjects;
const MISTAKE = 'Under Ekonomi ska det stå 12 platser, inte 15.';

/** Göteborg: Bengt leads, Astrid is there for the association, and both take notes. */
const open = inNorma(norma, '2025-02-03')
  .by('bengt', m1.draft('2025-02-12T12:00:00.000Z'), m1.call)
  .at('2025-02-12T12:03:00.000Z')
  .by(
    'bengt',
    m1.open(...present('bengt', 'astrid')),
    m1.note('15 platser är tillsatta.', 'standing:finance'),
  )
  .by('astrid', m1.note('Nästa gång träffas vi på Rosenlund.'), m1.note('Siffrorna kompletteras i mars.'));
const closed = open.at('2025-02-12T13:00:00.000Z').by('bengt', m1.close).at('2025-02-14');
const half = closed.by('bengt', m1.approve);
const asked = half.by('astrid', m1.askForChange(MISTAKE));
const mended = asked
  .by('bengt', m1.changeNote(1, '12 platser är tillsatta.', 'standing:finance'))
  .at('2025-02-17')
  .by('bengt', m1.sendAgain('Siffran är rättad.'));
const late = half.at('2025-03-17').tick();
const refused = closed.by('astrid', m1.refuse('Vi är inte överens om antalet platser.'));
const alone = open.by('bengt', m1.correct(...present('bengt'), away('astrid')), m1.close).at('2025-02-14');
const approved = half.by('astrid', m1.approve);
const proposed = approved
  .by('astrid', m1.proposeCorrection('c1', 'Rosenlund', 'Rosenlunds allé'))
  .at('2025-02-15')
  .by('bengt', m1.approveCorrection('c1'))
  .by('astrid', m1.proposeCorrection('c2', '15 platser', '12 platser'));
const lapsed = proposed.at('2025-03-03').tick();

const held = (at: Played) => heldMeeting(at.state, 'm1');
const card = (at: Played): View => presentMinutes(at.presenting(), held(at));
const about = { meeting: 'm1' } as const;
const approver = (at: Played, to: string): View =>
  shownBy(toApprove, { subject: 'minutes-to-approve', ...about }, at, { to });
const correction = (id: string) => ({ correction: id, ...about });
const ownNotes = held(open).notes.filter(({ by }) => by === 'astrid');

export const minutesHandlingCases: Readonly<Record<string, View>> = {
  'live-agenda.notes-taken': presentLiveAgenda(open.presenting(), held(open)),
  'minutes.change-asked': card(asked),
  'minutes.sent-again': card(mended),
  'minutes.refused': card(refused),
  'minutes.locked-by-refusal': card(refused.by('bengt', m1.approve)),
  'minutes.locked-by-time': card(late),
  'minutes.locked-without-a-change': card(asked.at('2025-03-17').tick()),
  'minutes.party-absent': card(alone),
  'minutes.party-has-read': card(alone.by('bengt', m1.approve).by('astrid', m1.read)),
  'minutes.corrected': card(proposed),
  'minutes.approvers-elected': card(
    open.by('bengt', m1.electApprovers({ 'forum-skill': 'astrid', funktionsstod: 'bengt' }), m1.close),
  ),
  'deadlines.minutes-to-put-right': presentDeadlines(asked.presenting(), 0),
  'deadlines.minutes-locked': presentDeadlines(late.presenting(), 0),
  'minutes-form.ask-change': presentMinutesForm(closed.presenting(), held(closed), {
    form: 'ask-change',
    text: '',
  }),
  'minutes-form.refuse-approval': presentMinutesForm(
    closed.presenting(),
    held(closed),
    { form: 'refuse-approval', text: ' ' },
    { code: 'text-missing' },
  ),
  'minutes-form.send-minutes': presentMinutesForm(asked.presenting(), held(asked), {
    form: 'send-minutes',
    text: '',
  }),
  'approvers-form.elect': presentApproversForm(open.presenting(), held(open), 'bengt'),
  'approvers-form.replace': presentApproversForm(closed.presenting(), held(closed), 'astrid', {
    code: 'approver-not-there',
    party: 'forum-skill',
  }),
  'approvers-form.nobody': presentApproversForm(alone.presenting(), held(alone), 'astrid'),
  'own-notes.two': presentOwnNotes(open.presenting(), held(open), ownNotes),
  'own-notes.on-an-item': presentOwnNotes(closed.presenting(), held(closed), held(closed).notes),
  ...Object.fromEntries(
    ownNotes
      .slice(0, 1)
      .map((note) => [
        'note-form.filled',
        presentNoteForm(closed.presenting(), held(closed), filledWith(note)),
      ]),
  ),
  'note-form.refused': presentNoteForm(
    open.presenting(),
    held(open),
    { note: 2, kind: 'lesson', matter: 'standing:finance', text: '' },
    { code: 'text-missing' },
  ),
  'correction-form.empty': presentCorrectionForm(approved.presenting(), held(approved), {
    correction: '9d3f0d4e-9a45-4f0e-8a32-6f1a3f0b7c11',
    says: '',
    shouldSay: '',
  }),
  'correction-form.refused': presentCorrectionForm(
    approved.presenting(),
    held(approved),
    { correction: '9d3f0d4e-9a45-4f0e-8a32-6f1a3f0b7c11', says: 'Ek', shouldSay: 'Ek' },
    { code: 'correction-changes-nothing' },
  ),
  'news.minutes-to-approve-answered': approver(mended, 'astrid'),
  'news.minutes-to-approve-changed': approver(half.by('astrid', m1.note('Glömt.')), 'bengt'),
  'news.minutes-approved-by-you': approver(half, 'bengt'),
  'news.minutes-refused-by-you': approver(refused, 'astrid'),
  'news.minutes-reopened': approver(asked, 'bengt'),
  'news.minutes-done-approved': approver(approved, 'astrid'),
  'news.minutes-done-locked': approver(late, 'astrid'),
  'news.minutes-locked': shownBy(minutesLocked, { subject: 'minutes-locked', ...about }, late),
  'news.minutes-locked-refused': shownBy(
    minutesLocked,
    { subject: 'minutes-locked', ...about },
    refused.by('bengt', m1.approve),
  ),
  'news.minutes-change-asked': shownBy(
    changeAsked,
    { subject: 'minutes-change-asked', ...about, change: '1' },
    asked,
    { to: 'bengt' },
  ),
  'news.minutes-change-made': shownBy(
    changeAsked,
    { subject: 'minutes-change-asked', ...about, change: '1' },
    mended,
    { to: 'bengt' },
  ),
  'news.minutes-to-read': shownBy(toRead, { subject: 'minutes-to-read', ...about }, alone, { to: 'astrid' }),
  'news.correction-proposed': shownBy(
    correctionProposed,
    { subject: 'correction-proposed', ...correction('c2') },
    proposed,
    { to: 'bengt' },
  ),
  'news.correction-approved': shownBy(
    correctionSettled,
    { subject: 'correction-settled', ...correction('c1') },
    proposed,
  ),
  'news.correction-lapsed': shownBy(
    correctionSettled,
    { subject: 'correction-settled', ...correction('c2') },
    lapsed,
  ),
};
