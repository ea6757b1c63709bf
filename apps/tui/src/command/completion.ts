import { formats } from '../report/formats.ts';
import { commands } from './commands.ts';
import { options } from './options.ts';

/** The shells that completion is written for. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** A script that makes a shell complete the commands, options and values of parley. */
export function completionScript(shell: Shell): string {
  return { bash, zsh, fish }[shell]();
}

const names = commands.map(({ name }) => name).filter((name) => name !== '');
const formatNames = [...new Set(Object.values(formats).flat())];
const long = options.map(({ name }) => `--${name}`);

/** The values of each option that has a few. */
const choices: readonly (readonly [option: string, values: readonly string[]])[] = [
  ['--format', formatNames],
  ...options.flatMap(({ name, choices }) => (choices ? [[`--${name}`, choices] as const] : [])),
];

function bash(): string {
  return `# bash completion for parley: source <(parley completion bash)
_parley() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$previous" in
${choices.map(([option, values]) => `    ${option}) COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$current")); return ;;`).join('\n')}
    completion) COMPREPLY=($(compgen -W '${shells.join(' ')}' -- "$current")); return ;;
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W '${long.join(' ')}' -- "$current"))
    return
  fi
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$current"))
  fi
  compopt -o filenames
  local path
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen -f -- "$current")
}
complete -F _parley parley
`;
}

function zsh(): string {
  const described = (name: string, help: string) =>
    `'${name}:${help.replaceAll("'", '').replaceAll(':', '')}'`;
  const optionLines = options.map(({ name, value, help }) => {
    const values = choices.find(([option]) => option === `--${name}`)?.[1];
    const action = value === undefined ? '' : `:${value}:${values ? `(${values.join(' ')})` : ''}`;
    return `    '--${name}[${help.replaceAll("'", '').replaceAll(/[[\]:]/gu, '')}]${action}'`;
  });
  return `#compdef parley
# zsh completion for parley: parley completion zsh > "\${fpath[1]}/_parley"
_parley() {
  local -a commands
  commands=(
${commands
  .filter(({ name }) => name !== '')
  .map(({ name, help }) => `    ${described(name, help)}`)
  .join('\n')}
  )
  _arguments -s \\
${optionLines.map((option) => `${option} \\`).join('\n')}
    '1: :{_describe command commands; _files}' \\
    '*: :_parley_operand'
}
_parley_operand() {
  if [[ \${words[2]} == completion ]]; then
    _values shell ${shells.join(' ')}
  else
    _files
  fi
}
if [[ \${zsh_eval_context[-1]} == loadautofunc ]]; then
  _parley "$@"
else
  compdef _parley parley
fi
`;
}

function fish(): string {
  const quoted = (text: string) => `'${text.replaceAll("'", '')}'`;
  return [
    '# fish completion for parley: parley completion fish > ~/.config/fish/completions/parley.fish',
    ...commands
      .filter(({ name }) => name !== '')
      .map(({ name, help }) => `complete -c parley -n __fish_is_first_token -a ${name} -d ${quoted(help)}`),
    ...options.map(({ name, short, value, help }) => {
      const values = choices.find(([option]) => option === `--${name}`)?.[1];
      return [
        `complete -c parley -l ${name}`,
        short ? ` -s ${short}` : '',
        value === undefined ? '' : ' -x',
        values ? ` -a ${quoted(values.join(' '))}` : '',
        ` -d ${quoted(help)}`,
      ].join('');
    }),
    `complete -c parley -n '__fish_seen_subcommand_from completion' -f -a ${quoted(shells.join(' '))}`,
    '',
  ].join('\n');
}
