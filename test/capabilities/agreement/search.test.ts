import assert from 'node:assert/strict';
import { presentFound } from '../../../src/capabilities/agreement/present.ts';
import { renderView } from '../../../src/chat/render.ts';
import { inBrukarskolan, inNorma } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

/** A sentence of each section, as it stands in the agreement, and words that the card is to answer it with. */
const NORMA: Readonly<Record<string, readonly [sentence: string, shown: string]>> = {
  '1': ['Organisationsnummer: 212000-1355', '212000-1355'],
  '2': ['Kontaktpersoner För Forum Skill', 'Kontaktperson för Forum Skill'],
  '3': ['I mars 2024 tog nämnden för funktionsstöd över ansvaret för partnerskapet.', 'till 2024-03'],
  '4': [
    'Parterna i detta partnerskap anses som självständiga och jämbördiga aktörer.',
    'Parterna är självständiga och jämbördiga',
  ],
  '5': [
    'Målgruppen för partnerskapet är unga kvinnor och transpersoner i åldrarna 18 till 25 år med långvarig psykisk ohälsa',
    'Unga kvinnor och transpersoner',
  ],
  '6': [
    'Målet med partnerskapet är att skapa förutsättningar för att stärka målgruppens psykiska hälsa',
    'stärka målgruppens psykiska hälsa',
  ],
  '7': ['Nätverkande med utbildningsinstitutioner inom kultur', 'Nätverkande med utbildningsinstitutioner'],
  '8': ['Forum Skill startade år 2014 Norma som ett projekt', 'startade Norma som ett projekt 2014'],
  '9': [
    'Deltagarna beräknas att delta i insatser i Norma under 48 veckor med uppehåll för sommarledighet under fyra veckor.',
    '48 verksamhetsveckor',
  ],
  '10': ['I detta partnerskap bidrar Forum Skill med att driva Norma', 'Driva Norma'],
  '11': ['Styrgruppen ska träffas minst två gånger per termin.', 'Minst 2 gånger per termin'],
  '12': ['Forum Skill marknadsför Norma genom sociala medier', 'Marknadsföra Norma'],
  '13': [
    'Vid akuta frågor och behov av kommunikation mellan parterna kan extra styrgruppsmöte hållas. Detta påkallas av part.',
    'Extra möte',
  ],
  '14': [
    'sammanställa en kort rapport över de insatser som har genomförts samt vad de har lett till',
    'Insatser som har genomförts',
  ],
  '15': ['var och en av parterna vara individuellt personuppgiftsansvariga', 'Varje part för sig'],
  '16': [
    'upplysa varandra om sådan utveckling eller förändring i policy eller lagutrymme gällande målgruppen',
    'policy eller lagutrymme',
  ],
  '17': ['Kostnader som inte anges i detta partnerskap får inte debiteras.', 'Får inte debiteras'],
  '18': [
    'Partnerskapet gäller från och med 2025-01-01 och gäller till och med 2025-08-31.',
    '1 januari 2025–31 augusti 2025',
  ],
  '19': [
    'Part har rätt att häva partnerskapet om annan part inte fullföljer sina åtaganden och rättelse ej sker utan dröjsmål trots skriftlig erinran.',
    'Hävning:',
  ],
  'Avtalets slut': [
    'Detta partnerskap har upprättats i två likalydande exemplar, av vilka parterna har tagit varsitt.',
    '2 likalydande exemplar',
  ],
};

const STOCKHOLM: Readonly<Record<string, readonly [sentence: string, shown: string]>> = {
  Nulägesbeskrivning: [
    'boendeenhet har tidigare i projektform samverkat med studieförbund kring studiecirklar',
    'samverkat med studieförbund',
  ],
  'Målgruppens påverkan': ['Under 2021 återupptogs diskussioner kring möjligheten', 'på nytt 2021'],
  'Socialnämndens uppdrag': [
    'har socialnämnden getts i uppdrag att fortsätta samverkan gällande idéburna offentliga partnerskap',
    'i uppdrag att fortsätta samverka',
  ],
  'Partnerskapets aktörer': ['genom boendeenheten inom socialtjänstavdelningen', 'Boendeenheten'],
  'Partnerskapets form': [
    'Åtagandena kan vid behov och över tid förändras, bytas ut eller helt utgå utan att partnerskapet behöver omförhandlas.',
    'ändras, bytas ut och utgå',
  ],
  'Syfte och mål': ['ge dem verktyg att själva klara sin vardag', 'verktyg att själva klara sin vardag'],
  Målgrupp: [
    'IOP berör personer som är inskrivna i någon av socialförvaltningens boendeenhets verksamheter.',
    'Personer inskrivna',
  ],
  Grund: ['Ha ett bankgiro eller plusgiro registrerat i föreningens namn.', 'Har bankgiro eller plusgiro'],
  Värdegrund: ['FN:s deklaration om de mänskliga rättigheterna', 'FN:s deklaration'],
  Informationsspridning: [
    'Vid eventuella uttalanden ska det tydligt framgå att det är den enskilda organisationen som uttalar sig.',
    'gör det för egen del',
  ],
  Jämställdhetsperspektiv: ['Cirka 70 procent av de inskrivna är män.', '70 %'],
  'Struktur för partnerskapet': [
    'Studieförbundet Vuxenskolan utser en till två representanter',
    '1–2 företrädare',
  ],
  Styrgrupp: ['Ordförandeskapet är roterande och vem som blir ordförande', 'Roterar'],
  Samverkansgrupp: ['Ansvaret roteras inom samverkansgruppen.', 'Parterna turas om'],
  Uppföljning: [
    'Uppföljningen ska ske med utgångspunkt i de mål som gäller för partnerskapet',
    'utgår från partnerskapets mål',
  ],
  'Årlig sammanställning': [
    'Rapporten lämnas av socialförvaltningen till socialnämnden i samband med verksamhetsberättelsen.',
    'i samband med verksamhetsberättelsen',
  ],
  'Synpunkter och klagomål': [
    'Rutiner för synpunkts- och klagomålshantering ska finnas i verksamheten',
    'En rutin för synpunkter och klagomål finns',
  ],
  '5.1': [
    'Senast 1 juli 2024 ska parterna vara överens om en eventuell fortsättning efter avtalstidens utgång.',
    'senast den 1 juli 2024',
  ],
  Sekretess: [
    'hanteras i enlighet med offentlighets- och sekretesslagen samt dataskyddsförordningen',
    'omfattas av sekretess',
  ],
  Ändringar: ['ska vara skriftliga och undertecknade av behöriga parter för att vara giltiga', 'Skriftligt'],
  Informationsskyldighet: [
    'vid förändrade omständigheter som påverkar uppfyllande av åtagande, meddela det omgående till styrgruppen',
    'till styrgruppen, genast',
  ],
  Ersättning: ['kan socialförvaltningen stoppa utbetalningar', 'Stoppa utbetalningar'],
  Brister: ['kan styrgruppen besluta om en plan för hur uppkomna brister ska åtgärdas', 'Åtgärdsplan'],
  Uppsägning: ['Uppsägningstiden är fyra månader', '4 månader'],
  Hävning: ['Innan hävning görs ska ges möjlighet till rättelse.', 'Tid för rättelse'],
  Omförhandling: ['Båda parter kan påkalla omförhandling av bestämmelse', 'vilken som helst av parterna'],
  Tvist: ['Det är styrgruppen som ansvarar för att dialog och omförhandling sker', 'Dialog mellan parterna'],
  Bilagor: ['Bilagorna till huvudavtalet med diarienummer', 'Diarienummer'],
  Underskrift: ['upprättat i två likalydande exemplar', '2 likalydande exemplar'],
};

const answer = (played: Played, words: string): string =>
  JSON.stringify(renderView(presentFound(played.presenting(), words, 0), 'sv').card).replaceAll(
    '\u00a0',
    ' ',
  );

describe('the agreement, searched for its own words', () => {
  const groups = [
    ['Norma', inNorma(), NORMA],
    ['Brukarskolan', inBrukarskolan(), STOCKHOLM],
  ] as const;
  for (const [name, played, sections] of groups) {
    for (const [section, [sentence, shown]] of Object.entries(sections)) {
      it(`answers a sentence of section ${section} in ${name}`, () => {
        const card = answer(played, sentence);
        assert.ok(card.includes(shown), card);
      });
    }
  }

  it('finds words of several settings, whole words first, whatever their case and accents', () => {
    const card = answer(inNorma(), 'MAL');
    assert.ok(card.includes('Syfte, mål, värdegrund och metoder'));
    assert.equal(
      answer(inNorma(), 'mål').replaceAll('mål', ''),
      card.replaceAll('MAL', '').replaceAll('mål', ''),
    );
  });

  it('says what is closest where no setting has all the words, and that there is nothing', () => {
    assert.ok(answer(inNorma(), 'extra möte i morgon kväll').includes('närmast'));
    assert.ok(answer(inNorma(), 'rymdraket').includes('Inget i avtalet har de orden'));
  });

  it('repeats no personal identity number (N4-7)', () => {
    const number = '890201-3286';
    const card = renderView(presentFound(inNorma().presenting(), `mål ${number}`, 0), 'sv');
    assert.ok(!card.summary.includes(number));
    assert.ok(!JSON.stringify(card.card).includes(number));
  });
});
