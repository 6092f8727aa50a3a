/** A decision taken without a party, which rests. */
export const sv = {
  'resting.decided':
    'Vilande: {parties} var inte med när det beslutades. När det börjar gälla står i beslutsloggen (Samverkas förval).',
  'resting.until':
    'Vilande: {parties} var inte med. Beslutet börjar gälla när det har godtagits, eller efter den {day, date, day} om ingen begär att ärendet tas upp igen (Samverkas förval).',
  'resting.needs-yes':
    'Vilande: {parties} var inte med. Beslutet börjar gälla först när {parties} har sagt ja (Samverkas förval).',
  'resting.nobody-told':
    'Vilande: {parties} var inte med, och har ingen företrädare att fråga. När platsen är tillsatt får den som har den frågan (Samverkas förval).',
  'resting.asked':
    'Vilande: {parties} var inte med och har begärt att ärendet tas upp igen på nästa möte.{needsYes, select, true { Beslutet börjar gälla först när {parties} har sagt ja.} other {}}',
  'resting.ended.accepted':
    '{parties} var inte med och har godtagit beslutet. Det gäller sedan den {day, date, day}.',
  'resting.ended.silence':
    '{parties} var inte med och hörde inte av sig inom tio arbetsdagar. Beslutet gäller sedan den {day, date, day}.',
  'resting.ended.stayed-away':
    '{parties} var inte med och kom inte heller till mötet där ärendet skulle tas upp igen. Beslutet gäller sedan den {day, date, day}.',
  'resting.ended.taken-up-again':
    'Beslutet började aldrig gälla: ärendet togs upp igen den {day, date, day}.',
  'resting.button.accept': 'Godta',
  'resting.button.again': 'Ta upp igen',
  'uncounted.party-away':
    'Mötet räknas inte som ett möte i gruppen: {came} var där, {away} var inte där (Samverkas förval).',
  'uncounted.not-together':
    'Mötet räknas inte som ett möte i gruppen: {came} var där, men inte samtidigt (Samverkas förval).',
  'uncounted.nothing-treated':
    'Mötet räknas inte som ett möte i gruppen: ingen punkt utöver formalia behandlades (Samverkas förval).',
  'answer.resting-accepted': 'Ni har godtagit {decision}.',
  'answer.asked-again': 'Ärendet i {decision} tas upp igen först på nästa möte.',
  'refusal.not-resting':
    '{decision} är inte vilande, så det finns inget att svara på. Skriv @Samverka beslut för att se vad som gäller.',
  'refusal.not-for-your-party':
    'Din part var med när {decision} fattades. Bara den part som inte var med kan godta beslutet eller begära att ärendet tas upp igen. Reservera dig på mötet, eller föreslå ett nytt ärende.',
  'refusal.asked-again-already': 'Ärendet i {decision} är redan på väg upp på nästa möte. Ta upp det där.',
  'refusal.taken-up-once':
    'Ärendet har redan tagits upp igen en gång, från {decision}. Godta beslutet, eller föreslå ett nytt ärende.',
  'news.decision-resting.summary': 'Svara om {decision} som fattades utan er ({partnership}): {short}',
  'news.decision-resting.heading': '{decision} fattades utan er och är vilande',
  'news.decision-resting.words': '”{text}”',
  'news.decision-resting.day':
    'Godta beslutet, eller begär att ärendet tas upp igen på nästa möte. Ni har tio arbetsdagar, till och med den {day, date, day} (Samverkas förval).',
  'news.decision-resting.asked': 'Ni har begärt att ärendet tas upp igen. Ni kan fortfarande godta beslutet.',
  'news.decision-resting.silence': 'Hör ni inte av er börjar beslutet gälla efter det.',
  'news.decision-resting.stay-away': 'Kommer ingen av er till det mötet börjar beslutet gälla då.',
  'news.decision-resting.needs-yes':
    'Beslutet gäller sådant som kräver ert ja. Det börjar inte gälla förrän ni har godtagit det.',
  'news.resting-ended.summary':
    '{effect, select, no {{decision} började aldrig gälla} other {{decision} gäller nu}} ({partnership}): {short}',
  'news.resting-ended.heading':
    '{effect, select, no {{decision} började aldrig gälla} other {{decision} gäller nu}}',
  'news.resting-ended.what': '{what}',
  'news.asked-again.summary': '{decision} tas upp igen på nästa möte ({partnership}): {short}',
  'news.asked-again.heading': '{decision} tas upp igen på nästa möte',
  'news.asked-again.what': '{what}',
};
