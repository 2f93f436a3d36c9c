import type { Token } from './token.ts';

const MADE_UP =
  /^(?:false|fake|misleading|deceptive|forged|spoofed|fictitious|fictional|bogus|fabricated|made-up)$/;
const GOES_ON = /^(?:and|or|,|\/)$/;
/** From where the words before a thing are not its own any more. */
const ENDS =
  /^(?:your|our|their|the|his|her|its|to|of|from|with|by|in|for|on|is|are|was|use|uses|not|[.;:()])$/;

/** "false or misleading subjects or email addresses": made up, and of no person. `first`: the token where the data begins. */
export function isMadeUp(tokens: readonly Token[], first: number): boolean {
  for (let i = first, n = 0; i >= 0 && n < 7; i--, n++) {
    const { low } = tokens[i]!;
    if (MADE_UP.test(low)) return true;
    if (i < first && (ENDS.test(low) || (n > 3 && !GOES_ON.test(low) && !GOES_ON.test(tokens[i + 1]!.low))))
      return false;
  }
  return false;
}
