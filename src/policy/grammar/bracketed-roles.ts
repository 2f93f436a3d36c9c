import { rewriter } from './rewriting.ts';

const NAME = '\\p{Lu}[\\p{L}\\d.&-]*(?: \\p{Lu}[\\p{L}\\d.&-]*){0,2}';
/** What a company does, or is given, in a few words: "(SMS)", "(payments)", "(crash reports)". */
const ROLE = '\\((?!(?:if|when|where|unless|only|not|except)\\b)[^()]{2,40}\\)';
const JOINT = '(?:,? and|,? or|,|;)';

/** "We share data with Acme (SMS) and Apex (payments)", "our providers: Acme (SMS), Apex (payments)" */
const NAMES_WITH_ROLES = new RegExp(
  `(?<=(?:\\b(?:with|to|by|through|via|from|use|uses|are|include|includes)|:) )(?:the (?:companies|providers|services) )?${NAME} ${ROLE}(?:${JOINT} ${NAME} ${ROLE})+`,
  'gu',
);
const ANY_ROLE = new RegExp(` ${ROLE}`, 'gu');

/** Sentences in which what stands in brackets behind each of several companies is of that company alone: of none of the others. */
export const plainRoles = rewriter([[NAMES_WITH_ROLES, (all: string) => all.replace(ANY_ROLE, '')]]);
