import { describe, expect, it } from 'vitest';
import { blocksOfText } from './blocks-of-text.ts';
import { definitionLines } from './definition-lines.ts';

const items = (text: string) =>
  blocksOfText(text)
    .blocks.filter(({ kind }) => kind === 'item')
    .map((block) => block.text);

describe('a list of definitions in Markdown', () => {
  it.each([
    ['close', 'Phone number\n: To call you.\n\nLocation\n:   To find you.\n'],
    ['without a gap between terms', 'Phone number\n: To call you.\nLocation\n: To find you.\n'],
    ['loose', 'Phone number\n\n:   To call you.\n\nLocation\n\n:   To find you.\n'],
    ['with tildes', 'Phone number\n  ~ To call you.\n\nLocation\n  ~ To find you.\n'],
  ])('is read as one of markup: %s', (_, list) => {
    const whole = ['Phone number: To call you.', 'Location: To find you.'];
    expect(items(`# Policy\n\nWe collect:\n\n${list}`)).toEqual(whole);
    expect(items(`# Policy\n\nWe collect:\n${list}`)).toEqual(whole);
  });

  it('has several terms of one meaning, several meanings of one term, and meanings of several lines', () => {
    expect(
      items(
        '# Policy\n\nName\nPhoto\n: To show you.\n\nLocation\n: To find you\n  and your friends.\n: To warn you.\n\nNot of it.',
      ),
    ).toEqual(['Name, Photo: To show you.', 'Location: To find you and your friends. To warn you.']);
  });

  it.each([
    'We collect what you give us, and say so here at length.\nIt is little\n: so we think.',
    '## Location\n: To find you.',
    '- Location\n: To find you.',
    '| Location |\n: To find you.',
    ': To find you.',
    '\n\n: To find you.',
    'Location\n\n\n: To find you.',
    'Time: 10\n:30 o’clock',
  ])('is not %j', (text) => {
    expect([...definitionLines(text.split('\n')).values()]).toEqual([]);
  });
});
