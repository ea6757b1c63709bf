import { runtimeContract } from './runtime-contract.ts';
import { deno } from './runtimes.ts';

runtimeContract('Deno', deno);
