#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Asks a library of npm about the times of tokens at given instants with given leeways: "jose" or "jsonwebtoken" is
// the argument. {"secret", "tokens": [...], "questions": [[token, milliseconds, leeway in seconds], ...]} on standard input;
// answers with {"version", "answers"}, one 1 (accepted) or 0 (refused) a question.
import { readFileSync } from 'node:fs';

const asked = JSON.parse(readFileSync(0, 'utf8'));

// The program's own clock shows the instant of the question: what a library makes of it is part of the answer.
let shown = 0;
const MachineDate = Date;
globalThis.Date = class extends MachineDate {
    constructor(...args) {
        if (args.length === 0)
            super(shown);
        else
            super(...args);
    }
    static now() {
        return shown;
    }
};

const judges = {
    async jose() {
        const { jwtVerify, errors } = await import('jose-newest');
        const key = new TextEncoder().encode(asked.secret);
        return async (token, leeway) => {
            try {
                await jwtVerify(token, key, { clockTolerance: leeway });
                return true;
            } catch (error) {
                if (error instanceof errors.JWSSignatureVerificationFailed)
                    throw error;
                return false;
            }
        };
    },
    async jsonwebtoken() {
        const { default: jwt } = await import('jsonwebtoken');
        return async (token, leeway) => {
            try {
                jwt.verify(token, asked.secret, { algorithms: ['HS256'], clockTolerance: leeway });
                return true;
            } catch (error) {
                if (error.message === 'invalid signature')
                    throw error;
                return false;
            }
        };
    },
};

const library = process.argv[2];
const accepts = await judges[library]();
let answers = '';
for (const [token, milliseconds, leeway] of asked.questions) {
    shown = milliseconds;
    answers += (await accepts(asked.tokens[token], leeway)) ? '1' : '0';
}
const folder = { jose: 'jose-newest', jsonwebtoken: 'jsonwebtoken' }[library];
const { version } = JSON.parse(readFileSync(`node_modules/${folder}/package.json`, 'utf8'));
console.log(JSON.stringify({ version, answers }));
