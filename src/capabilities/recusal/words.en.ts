import type { sv as swedish } from './words.sv.ts';

export const en = {
  'recusal-claim.declared': '{name} has declared a recusal and takes no part in the matter: “{reason}”',
  'recusal-claim.waits': '{by} holds that {name} should be recused: “{reason}” {name} has not answered.',
  'recusal-claim.accepted':
    '{by} has said that {name} should be recused: “{reason}” {name} agrees and takes no part in the matter.',
  'recusal-claim.disputed': '{by} holds that {name} should be recused: “{reason}” {name} does not agree.',
  'recusal-claim-form.heading': 'Claim recusal',
  'recusal-claim-form.explanation':
    'What you write is recorded, and the person is asked. Nobody is shut out by another: whoever agrees takes no part, and if the person disputes it the matter is postponed, unless it is being voted on. Representing one’s party is no ground for recusal.',
  'recusal-claim-form.person': 'Whom is it about?',
  'recusal-claim-form.person-missing': 'Choose whom it is about.',
  'recusal-claim-form.reason': 'Reason',
  'recusal-claim-form.reason-missing': 'Say why the person should be recused.',
  'recusal-claim-form.reason-placeholder': 'For example: A close relative owns the premises.',
  'recusal-claim-form.other': 'Somebody else',
  'recusal-claim-form.answer-heading': 'Are you to be recused?',
  'recusal-claim-form.answer-explanation':
    'If you agree, you take no part in the matter. If you dispute it, the matter is postponed, unless it is being voted on. Representing one’s party is no ground for recusal.',
  'recusal-claim-form.yes': 'I am recused',
  'recusal-claim-form.no': 'I am not',

  'news.recusal-claim.summary': 'Answer: {by} holds that you should be recused ({partnership})',
  'news.recusal-claim.heading': '{by} holds that you should be recused in “{matter}”',
  'news.recusal-claim.reason': 'Reason: {reason}',

  'answer.recusal-claimed': 'It is recorded, and {name} is asked.',
  'answer.recusal-declared': 'It is recorded that you are recused and take no part in the matter.',
  'answer.recusal-claim-accepted': 'It is recorded that you are recused and take no part in the matter.',
  'answer.recusal-claim-disputed': 'It is recorded that you do not hold yourself to be recused.',

  'refusal.recusal-of-nobody':
    'Recusal can only be claimed of somebody who takes part in the matter and is not recused already. Choose somebody from the list.',
  'refusal.recusal-claimed-already':
    'That {member} should be recused in the matter has been claimed and recorded already. If you want to add something, take a note.',
  'refusal.unknown-recusal-claim':
    'That claim of recusal is not in this chat. Type @Samverka agenda to see how things stand.',
  'refusal.only-the-person-answers':
    'The question is put to {member}, and only {member} can answer it. Wait for the answer.',
} satisfies typeof swedish;
