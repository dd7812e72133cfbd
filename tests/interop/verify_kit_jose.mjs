#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Has npm's jose judge a test kit at the kit's own instant. Input and output are those of verify_kit_pyjwt.py, with
// "typ" in the first line; the data folder is the argument.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errors, importJWK, jwtVerify } from 'jose';

const [first, ...lines] = readFileSync(0, 'utf8').trim().split('\n').map(line => JSON.parse(line));
const jwk = JSON.parse(readFileSync(join(process.argv[2], 'keys', `${first.key}.jwk`), 'utf8'));
for (const member of ['d', 'p', 'q', 'dp', 'dq', 'qi'])
    delete jwk[member];
const key = await importJWK(jwk, first.alg);
const options = {
    algorithms: [first.alg], issuer: first.iss, audience: first.aud, subject: first.sub, typ: first.typ,
    requiredClaims: first.required, clockTolerance: first.leeway, currentDate: new Date(first.now * 1000),
};
console.log(JSON.parse(readFileSync('node_modules/jose/package.json', 'utf8')).version);
for (const { id, token } of lines) {
    try {
        await jwtVerify(Buffer.from(token, 'base64').toString('latin1'), key, options);
        console.log(id, 'accepted');
    } catch (error) {
        console.log(id, error instanceof errors.JOSEError ? 'rejected' : 'crashed', error.name);
    }
}
