import type { AttendanceFormView } from '../../src/application/meetings/conduct-views.ts';
import type { SubstituteFormView } from '../../src/application/meetings/convening-views.ts';
import type { View } from '../../src/application/views.ts';
import { attendance, head } from './conduct-cases.ts';
import { meeting } from './convening-cases.ts';

const EVA = '55555555-5555-4555-8555-555555555555';
const source = { kind: 'group-decision', decision: '§ 4/2025' } as const;
const substitutes = {
  mostPerParty: 2,
  source,
  people: [
    { person: EVA, name: 'Eva Holm' },
    { person: '66666666-6666-4666-8666-666666666666', name: 'Gustav Ås' },
  ],
};

const form: SubstituteFormView = { view: 'substitute-form', meeting, name: 'Eva Holm', substitutes };

const attendanceForm: AttendanceFormView = {
  view: 'attendance-form',
  ...head,
  purpose: 'open',
  leadership: { by: 'any-representative', source: { kind: 'default' } },
  people: attendance,
  substitutes,
  closed: false,
};

export const substituteCases: Readonly<Record<string, View>> = {
  'substitute-form.serves': form,
  'substitute-form.seated': {
    ...form,
    person: EVA,
    names: { m9: 'Eva Holm' },
    problem: { code: 'person-holds-two-seats', member: 'm9' },
  },
  'attendance-form.serve': {
    ...attendanceForm,
    people: attendance.map((line, index) =>
      index === 0 ? { ...line, state: 'substitute' as const, person: EVA } : line,
    ),
  },
  'attendance-form.too-many': {
    ...attendanceForm,
    purpose: 'correct',
    names: { 'forum-skill': 'Forum Skill' },
    problem: { code: 'too-many-substitutes', party: 'forum-skill', most: 1, source },
  },
};
