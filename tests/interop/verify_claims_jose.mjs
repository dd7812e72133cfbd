#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Has npm's jose verify whole tokens: times, audience, issuer and type too, and compares the claims.
// One {"alg", "key" or "secret", "token", "typ", "claims"} a line on standard input; the data folder is the argument.
// Ends with the count of tokens that it refuses, each named on standard error.
import { readFileSync } from 'node:fs';
import { deepStrictEqual } from 'node:assert';
import { join } from 'node:path';
import { importJWK, jwtVerify } from 'jose';

const data = process.argv[2];
const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi'];

async function readKey(row) {
    if (row.secret !== undefined)
        return new TextEncoder().encode(row.secret);
    const jwk = JSON.parse(readFileSync(join(data, 'keys', `${row.key}.jwk`), 'utf8'));
    for (const member of secretMembers)
        delete jwk[member];
    return importJWK(jwk, row.alg);
}

let refused = 0;
for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
    const row = JSON.parse(line);
    const expected = { algorithms: [row.alg], typ: row.typ, requiredClaims: Object.keys(row.claims) };
    for (const [option, claim] of [['audience', 'aud'], ['issuer', 'iss'], ['subject', 'sub']]) {
        if (row.claims[claim] !== undefined)
            expected[option] = row.claims[claim];
    }
    try {
        const { payload } = await jwtVerify(row.token, await readKey(row), expected);
        deepStrictEqual(payload, row.claims);
    } catch (error) {
        refused += 1;
        console.error(`${row.alg} ${JSON.stringify(row.claims)}: ${error}`);
    }
}
process.exit(refused);
