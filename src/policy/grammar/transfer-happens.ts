import { rewriter } from './rewriting.ts';

/** "A transfer to third parties only takes place if you agree", "disclosure to other companies of the group is permitted." */
const HAPPENS = new RegExp(
  '^(?:(?:In (?:this|such|that) case|Otherwise|However|In addition),? )?(?:(?:An?|Any|The|All) )?(?:(?:further|other|possible|external|onward|such|data) )?' +
    '(?:transfer|transmission|disclosure|forwarding|passing on|release)' +
    "(?: of (?<what>(?:(?:the|this|these|your|such|any|all|that|personal|collected|user|users'|customer) )*(?:data|information|details|[\\w-]+ (?:data|information|details|address|addresses|numbers?)))(?: (?:collected|concerned|in question))?)?" +
    ' to (?<whom>(?:(?!\\b(?:not\\b|never\\b|no\\b|neither\\b|do\\b|does\\b|did\\b|cannot\\b|countr|states\\b|usa\\b|u\\.s|abroad|outside|servers?\\b|is\\b|are\\b|that\\b|which\\b|who\\b))[^.;:,]){3,90}?)' +
    ' (?:(?:ultimately|also|then|generally|therefore|may|can|will|, however,) )*(?<only>(?:only|exclusively|solely) )?' +
    '(?:takes? place|occurs?|happens?|(?:is|be) (?:(?:ultimately|also|then|generally|therefore) )*(?<just>(?:only|exclusively|solely) )?(?:(?<may>permitted|allowed|permissible|possible)|made|carried out|performed|effected))' +
    '(?= (?:only|exclusively|solely|if|when|where|with|within|for|in|on|to|as|by|after|upon|and|or|because)\\b|[.;]|$)',
  'i',
);

interface Parts {
  readonly what?: string;
  readonly whom: string;
  readonly only?: string;
  readonly just?: string;
  readonly may?: string;
}

/** A sentence in which a transfer that takes place, or may, is said to be made by the service. */
export const plainTransfers = rewriter([
  [
    HAPPENS,
    (...match: unknown[]) => {
      const { what = 'the data', whom, only, just, may } = match.at(-1) as Parts;
      return `We ${may ? 'may ' : ''}disclose ${what} to ${whom}${only || just ? ' only' : ''}`;
    },
  ],
]);
