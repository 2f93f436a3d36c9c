import type { DataType } from '../../model/data-types.ts';
import type { Action, ClaimRecipient, Modality, Polarity, Purpose } from '../../model/vocabulary.ts';

/** A claim as a clause states it, before it is joined with its like. */
export interface Draft {
  actor: string;
  action: Action;
  polarity: Polarity;
  modality: Modality;
  data: DataType[];
  recipient: ClaimRecipient;
  purpose: Purpose[];
  conditions: string[];
  /** How sure the reading is, by the shape of the construction. */
  confidence: number;
  /** Which rule read it. */
  rule: string;
}

/** What sentences before this one spoke of. */
export interface Discourse {
  /** Data last spoken of. */
  data: DataType[];
  /** Data that the section's heading names: meant where nothing nearer is. */
  headed: DataType[];
  /** The others last spoken of, for "they". */
  third: ClaimRecipient | null;
  /** Companies that were named. */
  named: string[];
  /** What was last stated, for "This includes …". */
  statements: Draft[];
  /** Others whom the service was just said to work with: it shares with them what it then says it shares. */
  partners: ClaimRecipient[];
  /** True where the last sentence named data. */
  spoke: boolean;
  /** True where data at large, last spoken of, is all that is known of a person. */
  whole: boolean;
  /** On what the last sentence depended, for one that follows from it. */
  dependsOn: string | null;
}

export const EMPTY_DISCOURSE: Discourse = {
  data: [],
  headed: [],
  third: null,
  named: [],
  statements: [],
  partners: [],
  spoke: false,
  whole: false,
  dependsOn: null,
};

/** A claim of what the service itself does, with no recipient, purpose or condition, but for what is given. */
export function plainDraft(
  over: Partial<Draft> & Pick<Draft, 'action' | 'polarity' | 'data' | 'rule' | 'confidence'>,
): Draft {
  return {
    actor: 'self',
    modality: 'does',
    recipient: 'self',
    purpose: ['unspecified'],
    conditions: [],
    ...over,
  };
}
