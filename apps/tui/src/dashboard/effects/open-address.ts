import { execFile } from 'node:child_process';

/** Open a web address in the reader's browser. Resolves with why that failed, or null. */
export function openAddress(address: string): Promise<string | null> {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return Promise.resolve('it is no address of the web');
  }
  const [command, ...args] = opener();
  return new Promise((resolve) => {
    execFile(command, [...args, url.href], { timeout: 5_000 }, (error) => {
      if (error === null) resolve(null);
      else resolve(error.code === 'ENOENT' ? `${command} is not installed` : `${command} refused it`);
    });
  });
}

function opener(): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open'];
  // No shell: it would read the address.
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
