import { LONGEST_ENDING } from '../src/lemmas/lemma-rules.ts';
import type { TrainingSentence } from './treebank.ts';

interface Example {
  readonly word: string;
  readonly edit: string;
  readonly count: number;
}

/**
 * Learns lemma rules from the endings of words: for each tag a tree over endings, from the empty one on, in which an ending
 * gets a rule only where most of its words differ from the rule of the shorter one.
 */
export function trainLemmas(sentences: readonly TrainingSentence[]): string {
  const byTag = new Map<string, Map<string, number>>();
  for (const { tokens, lemmas, tags } of sentences) {
    tokens.forEach(({ text }, index) => {
      const [upos = '', xpos = ''] = tags[index]!.split('|');
      const lemma = lemmas[index]!;
      if (xpos === 'GW' || xpos === 'FW' || lemma === '_' || /[\s/]/.test(text + lemma)) return;
      const form = text.toLowerCase().replace(/[’‘`]/g, "'");
      const target = upos === 'PROPN' ? lemma.toLowerCase() : lemma;
      const edit = editOf(form, target);
      if (edit === undefined) return;
      const counts = byTag.get(xpos) ?? new Map<string, number>();
      counts.set(`${form} ${edit}`, (counts.get(`${form} ${edit}`) ?? 0) + 1);
      byTag.set(xpos, counts);
    });
  }
  const lines: string[] = [];
  for (const [tag, counts] of [...byTag].sort()) {
    const rules = endingRules(mostFrequent(counts));
    if (rules.length > 0 && !(rules.length === 1 && rules[0] === '/0/'))
      lines.push([tag, ...rules].join(' '));
  }
  return lines.join('\n');
}

/** What to cut and add, or undefined where the lemma has nothing to do with the form. */
function editOf(form: string, lemma: string): string | undefined {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
  if (form.length > 6 && shared < 2) return undefined;
  return `${form.length - shared}/${lemma.slice(shared)}`;
}

function mostFrequent(counts: ReadonlyMap<string, number>): Example[] {
  const best = new Map<string, Example>();
  for (const [key, count] of counts) {
    const [word = '', edit = ''] = key.split(' ');
    if ((best.get(word)?.count ?? 0) < count) best.set(word, { word, edit, count });
  }
  return [...best.values()];
}

function endingRules(examples: readonly Example[]): string[] {
  const rules: string[] = [];
  const grow = (ending: string, members: readonly Example[], inherited: string): void => {
    const edit = commonest(members);
    const gain =
      members.filter((m) => m.edit === edit).length - members.filter((m) => m.edit === inherited).length;
    const takes = edit !== inherited && (gain >= 2 || ending === '');
    const rule = takes ? edit : inherited;
    if (takes) rules.push(`${ending}/${edit}`);
    const wrong = members.filter((m) => m.edit !== rule);
    if (wrong.length === 0) return;
    if (ending.length >= LONGEST_ENDING) {
      for (const m of wrong) if (m.count > 1) rules.push(`^${m.word}/${m.edit}`);
      return;
    }
    const groups = new Map<string, Example[]>();
    for (const m of members) {
      if (m.word.length <= ending.length) {
        if (m.edit !== rule && m.count > 1) rules.push(`^${m.word}/${m.edit}`);
        continue;
      }
      const longer = m.word.slice(m.word.length - ending.length - 1);
      groups.set(longer, [...(groups.get(longer) ?? []), m]);
    }
    for (const [longer, group] of [...groups].sort()) {
      if (group.length === 1) {
        const only = group[0]!;
        if (only.edit !== rule && only.count > 1 && only.word.length <= 12)
          rules.push(`^${only.word}/${only.edit}`);
      } else grow(longer, group, rule);
    }
  };
  grow('', examples, '0/');
  return rules;
}

function commonest(examples: readonly Example[]): string {
  const counts = new Map<string, number>();
  for (const { edit } of examples) counts.set(edit, (counts.get(edit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
