#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Makes tests/data/interop/jose.jsonl: a token for each algorithm and each claims set, signed by npm's jose.
// Run in a folder that has jose (npm ci), with the data folder as the argument.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompactSign, importJWK } from 'jose';

const data = process.argv[2];
const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const version = json('node_modules', 'jose', 'package.json').version;
const claimsSets = json(data, '..', '..', 'interop', 'claims.json');
// jose has no Ed448 by its own name (RFC 9864), and says so.
const algorithms = json(data, 'algorithms.json').filter((row) => row.alg !== 'Ed448');

const lines = [];
for (const row of algorithms) {
    const key = await importJWK(json(data, 'keys', `${row.key}.jwk`), row.alg);
    for (const claims of claimsSets) {
        const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
            .setProtectedHeader({ typ: 'JWT', alg: row.alg, kid: row.key })
            .sign(key);
        lines.push(JSON.stringify({ maker: `jose ${version}`, ...row, token }));
    }
}
writeFileSync(join(data, 'jose.jsonl'), lines.join('\n') + '\n');
