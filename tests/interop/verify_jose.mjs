#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Verifies with npm's jose what claimsmith-cli signed: one {"alg", "key", "token"} a line on standard input.
// Ends with the count of tokens that it refuses, each named on standard error. The data folder is the argument.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compactVerify, importJWK } from 'jose';

const data = process.argv[2];
const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi'];
let refused = 0;
for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
    const { alg, key, token } = JSON.parse(line);
    const jwk = JSON.parse(readFileSync(join(data, 'keys', `${key}.jwk`), 'utf8'));
    for (const member of secretMembers)
        delete jwk[member];
    try {
        const { payload } = await compactVerify(token, await importJWK(jwk, alg), { algorithms: [alg] });
        const claims = JSON.parse(new TextDecoder().decode(payload));
        if (claims.sub !== 'interop')
            throw new Error(`the payload is ${JSON.stringify(claims)}`);
    } catch (error) {
        refused += 1;
        console.error(`${alg} (${key}): ${error}`);
    }
}
process.exit(refused);
