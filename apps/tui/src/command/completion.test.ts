import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { completionScript } from './completion.ts';

const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

test.runIf(has('bash'))('bash completes commands, options and their values', () => {
  const complete = (...words: readonly string[]) => {
    const folder = temporaryFolder({ 'parley.bash': completionScript('bash'), 'report.txt': '' });
    const script = `source parley.bash; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; compopt() { :; }; _parley; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8' })
      .trim()
      .split('\n');
  };
  expect(complete('parley', 're')).toEqual(['report', 'report.txt']);
  expect(complete('parley', '--sc')).toEqual(['--screen-reader']);
  expect(complete('parley', '--color', 'a')).toEqual(['auto', 'always']);
  expect(complete('parley', 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
});

test.runIf(has('fish'))('fish completes commands, options and their values', () => {
  const folder = temporaryFolder({ 'parley.fish': completionScript('fish') });
  const complete = (line: string) =>
    execFileSync('fish', ['--no-config', '-c', `source parley.fish; complete -C '${line}'`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    });
  expect(complete('parley exp')).toContain('explain\t');
  expect(complete('parley --scr')).toContain('--screen-reader\t');
  expect(
    complete('parley --color a')
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0]),
  ).toEqual(['always', 'auto']);
});

test.runIf(has('zsh'))('zsh loads the completion, and finds its commands', () => {
  const folder = temporaryFolder({ _parley: completionScript('zsh') });
  const script = `
    zmodload zsh/zpty; zpty -b z zsh -f -i
    zpty -w z "PS1=ready; fpath=(${folder} $fpath); autoload -U compinit; compinit -u -d ${join(folder, 'dump')}; parley() {:}"
    zpty -w z $'parley exp\\t'
    local out all
    repeat 150; do
      while zpty -rt z out; do all+=$out; done
      [[ $all == *"parley explain"* ]] && break
      sleep 0.1
    done
    print -r -- "$all"
  `;
  const shown = execFileSync('zsh', ['-f', '-c', script], { encoding: 'utf8', cwd: folder });
  expect(shown).toContain('parley explain');
});
