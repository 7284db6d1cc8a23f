// Unpacks the Chromium that npm brought into the folder named as first argument and prints the path of its executable.
// The package unpacks below the temporary folder, and its libraries only where it believes itself in a cloud function.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(process.argv[2]);
mkdirSync(folder, { recursive: true });
process.env.TMPDIR = folder;
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');
console.log(await chromium.executablePath());
