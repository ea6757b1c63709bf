import { runtimeContract } from './runtime-contract.ts';
import { bun } from './runtimes.ts';

runtimeContract('Bun', bun);
