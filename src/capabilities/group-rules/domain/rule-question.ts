import type { Label } from '../../../agreement/domain/profile.ts';
import type { GroupRule } from './effect.ts';

/**
 * The question that a vote about the rule puts. It is worded here and not by whoever proposes the rule, so that what
 * people vote on and what then holds cannot differ.
 */
export function ruleQuestion(rule: GroupRule): Label {
  switch (rule.setting) {
    case 'decisionRule':
      return decisionRule(rule.value);
    case 'alternativesRule':
      return rule.value === 'plurality' ? PLURALITY : MORE_THAN_HALF;
    case 'quorum':
      return rule.value === null ? NO_QUORUM : quorum(rule.value.least);
    case 'castingVote':
      return rule.value === null ? NO_CASTING_VOTE : CASTING_VOTE;
    case 'substitutes':
      return rule.value === null ? NO_SUBSTITUTES : substitutes(rule.value.mostPerParty);
    case 'meetingNoticeDays':
      return meetingNoticeDays(rule.value);
    case 'daysToAnswer':
      return daysToAnswer(rule.value);
  }
}

function decisionRule(rule: Extract<GroupRule, { setting: 'decisionRule' }>['value']): Label {
  switch (rule.kind) {
    case 'simple':
      return {
        sv: 'Ska gruppen besluta med enkel majoritet, alltså fler ja än nej bland avgivna röster?',
        en: 'Shall the group decide by simple majority, that is, more yes than no among the votes cast?',
      };
    case 'absolute':
      return {
        sv: 'Ska gruppen besluta med absolut majoritet, alltså ja från mer än hälften av alla i röstlängden?',
        en: 'Shall the group decide by absolute majority, that is, yes from more than half of everybody in the electoral register?',
      };
    case 'qualified': {
      const share = `${String(rule.numerator)}/${String(rule.denominator)}`;
      return {
        sv: `Ska gruppens beslut kräva kvalificerad majoritet, alltså minst ${share} ja bland avgivna ja- och nejröster?`,
        en: `Shall the group’s decisions take a qualified majority, that is, at least ${share} yes among the yes and no votes cast?`,
      };
    }
    case 'unanimous':
      return {
        sv: 'Ska gruppens beslut kräva enhällighet, alltså att alla avgivna ja- och nejröster är ja?',
        en: 'Shall the group’s decisions take unanimity, that is, that every yes or no vote cast is a yes?',
      };
  }
}

const PLURALITY: Label = {
  sv: 'Ska det alternativ väljas som får flest röster, när gruppen röstar om flera alternativ?',
  en: 'When the group votes on several alternatives, shall the one with the most votes be chosen?',
};

const MORE_THAN_HALF: Label = {
  sv: 'Ska ett alternativ behöva röster från mer än hälften av alla i röstlängden för att väljas, när gruppen röstar om flera alternativ?',
  en: 'When the group votes on several alternatives, shall one need votes from more than half of everybody in the electoral register to be chosen?',
};

const quorum = (least: number): Label => ({
  sv: `Ska gruppen vara beslutsför när minst ${least === 1 ? 'en' : String(least)} deltar?`,
  en: `Shall the group have a quorum when at least ${least === 1 ? 'one takes' : `${String(least)} take`} part?`,
});

const NO_QUORUM: Label = {
  sv: 'Ska gruppens krav på hur många som minst ska delta tas bort?',
  en: 'Shall the group’s requirement of how many must take part be removed?',
};

const CASTING_VOTE: Label = {
  sv: 'Ska ordföranden ha utslagsröst när det blir lika röstetal?',
  en: 'Shall the chair have a casting vote when the votes are equal?',
};

const NO_CASTING_VOTE: Label = {
  sv: 'Ska ordförandens utslagsröst tas bort?',
  en: 'Shall the chair’s casting vote be removed?',
};

const substitutes = (most: number): Label => ({
  sv: `Ska ersättare få tjänstgöra och rösta på gruppens möten, högst ${most === 1 ? 'en' : String(most)} för varje part?`,
  en: `Shall substitutes be let to serve and vote at the group’s meetings, at most ${most === 1 ? 'one' : String(most)} for each party?`,
});

const NO_SUBSTITUTES: Label = {
  sv: 'Ska ersättarnas rätt att tjänstgöra och rösta tas bort?',
  en: 'Shall substitutes’ right to serve and vote be removed?',
};

const meetingNoticeDays = (days: number): Label => ({
  sv: `Ska kallelsen till gruppens möten komma minst ${days === 1 ? 'en dag' : `${String(days)} dagar`} före mötet?`,
  en: `Shall the notice of the group’s meetings come at least ${days === 1 ? 'one day' : `${String(days)} days`} before the meeting?`,
});

const daysToAnswer = (days: number): Label => ({
  sv: `Ska alla ha minst ${days === 1 ? 'en dag' : `${String(days)} dagar`} på sig att svara på gruppens omröstningar mellan möten?`,
  en: `Shall everybody have at least ${days === 1 ? 'one day' : `${String(days)} days`} to answer the group’s votes between meetings?`,
});
