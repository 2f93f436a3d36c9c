/** Words that end what a verb acts on: "we use your address for …". */
export const STOPS = new Set([
  'by',
  'through',
  'via',
  'using',
  'without',
  'except',
  'under',
  'during',
  'for',
  'unless',
  'pursuant',
  'subject',
  'solely',
  'based',
  'upon',
  'besides',
  'notwithstanding',
  'because',
  'following',
  'against',
  'despite',
  'beyond',
  'alongside',
  'meaning',
]);

/** Words after "in" with which it ends: "in order to", "in connection with". */
export const IN_STOPS = new Set([
  'order',
  'response',
  'connection',
  'accordance',
  'case',
  'compliance',
  'which',
  'addition',
  'these',
  'the',
  'certain',
  'a',
  'conjunction',
  'line',
  'exchange',
  'good',
  'aggregated',
  'limited',
]);

/** Verbs whose participle only says where data belongs: "information associated with messages". */
export const ATTACHED = new Set([
  'designate',
  'intend',
  'need',
  'associate',
  'link',
  'relate',
  'connect',
  'store',
  'contain',
  'collect',
  'derive',
  'hold',
  'provide',
  'send',
  'receive',
  'share',
  'attach',
  'submit',
  'obtain',
  'generate',
  'upload',
]);

/** Words that open an aside within what a verb acts on: "your name, if you give it, and your address". */
export const WITHIN = new Set(['if', 'where', 'when', 'as']);

/** Words that open an aside right after the verb: "we collect, with your permission, your address". */
export const ASIDES = new Set([
  ...WITHIN,
  'for',
  'in',
  'with',
  'subject',
  'depending',
  'on',
  'from',
  'among',
  'to',
]);
