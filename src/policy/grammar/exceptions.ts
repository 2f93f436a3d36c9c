import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';

/**
 * Words that open an exception to a denial: what stands after them is affirmed.
 * "Except as described in this policy" is an exception too, but names nothing.
 */
const EXCEPTION =
  /\b(except (as part of|for|with|when|if|to|in|where|that|under|as|by|on|after)|except\b|other than|unless|without (your|the user's|their|prior|first|express|explicit|further|obtaining|user|parental|you|a|specific|written|verifiable|consent|permission|asking|(?:first |prior )?(?:providing|giving|sending|notifying|informing) (?:the )?(?:you|users?|consumers?|customers?)\b|(?:first )?(?:providing|giving) (?:such |any |prior |advance |adequate |proper |appropriate |reasonable |the required )?notice\b|(?:the |appropriate |proper |valid |informed |separate |explicit |\w+ ){0,3}(?:consent|permission|authori[sz]ation|approval|agreement)\b)[^,;.]{0,40}|but only|apart from|aside from|save for|excluding|beyond what|with the exception of)/i;

/** "…, but without your number we cannot create an account": what another clause hangs on. */
const NEEDS = cued(
  /^without (?:your|an?|the|this|that|such) (?:[\w-]+ ){1,4}?(?:we|you|it|the \w+|this|they) (?:cannot|can|will|may|might|would|could|are|is|do|must|have)\b(?! (?:not )?(?:share|sell|disclose|collect|use|store|keep|process|give)\b)/i,
);

/** An exception to what a clause denies: where it starts in the text, and how it was worded. */
export function exceptionIn(
  s: ParsedSentence,
  from: number,
): { at: number; kind: 'data' | 'condition' | 'pointer'; text: string } | null {
  const offset = s.tokens[from]?.start ?? s.text.length;
  const rest = s.text.slice(offset);
  const match = EXCEPTION.exec(rest);
  if (!match) return null;
  // "except: when the law demands it": the colon of a list's lead.
  const after = rest.slice(match.index).replace(/^(except|other than|unless)\s*:\s*/i, '$1 ');
  const at = offset + match.index;
  if (
    /^(except|other than|unless|excluding|apart from)( as)? (otherwise )?(as )?(described|set forth|set out|provided|stated|noted|disclosed|explained|specified|expressly|outlined|otherwise)/i.test(
      after,
    )
  )
    return { at, kind: 'pointer', text: after };
  if (
    /^except (in|under|for) (the |these |those |certain |very )?(following|limited|below|specific)/i.test(
      after,
    )
  )
    return { at, kind: 'pointer', text: after };
  if (NEEDS.test(after)) return null;
  if (/^without (limitation|limiting|regard|notice|identifying)/i.test(after)) return null;
  if (
    /^(other than|except|excluding|apart from|with the exception of)\b/i.test(after) &&
    !/^(other than|except) (to|as|for|when|if|with|in|where|by|under|that|after|on)\b/i.test(after)
  )
    return { at, kind: 'data', text: after };
  return { at, kind: 'condition', text: after };
}
