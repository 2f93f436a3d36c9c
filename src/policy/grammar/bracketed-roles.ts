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

/** "with Acme (if you agree) and Apex (payments)": what one of them is there for. */
const ONE_ROLE = new RegExp(
  `(?<=\\b(?:with|to|and|or) ${NAME}) \\((?:payments?|payment processing|billing|shipping|deliver(?:y|ies)|hosting|analytics|statistics|crash report(?:s|ing)|e-?mail delivery|newsletters?|SMS|push notifications?|(?:customer )?support|maps|advertising|ads|translation|spam filtering|backups?)\\)`,
  'gu',
);

/** Sentences in which what stands in brackets behind each of several companies is of that company alone: of none of the others. */
export const plainRoles = rewriter([
  [NAMES_WITH_ROLES, (all: string) => all.replace(ANY_ROLE, '')],
  [ONE_ROLE, ''],
]);
