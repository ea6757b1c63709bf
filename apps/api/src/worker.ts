import { analyze } from '@parley/core';
import { logToConsole } from './adapters/log-to-console.ts';
import { createApp } from './app.ts';

export default createApp({ analyze, log: logToConsole });
