import { resolve } from 'node:path';

/** The checkout that this file is part of. */
export const repositoryFolder = resolve(import.meta.dirname, '../../..');

/** What Septet downloads and builds for itself, and by default its data. Nothing outside is ever written. */
export const septetFolder = resolve(repositoryFolder, '.septet');
