// SPDX-License-Identifier: MIT
// A client that configures itself from the metadata: client_oauth4webapi.mjs URL.
import assert from 'node:assert/strict';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oauth from 'oauth4webapi';

const url = process.argv[2];
const issuer = new URL(url);
const insecure = { [oauth.allowInsecureRequests]: true }; // this is the loopback
const client = { client_id: 'tests' };

const found = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...insecure });
const server = await oauth.processDiscoveryResponse(issuer, found);

const asked = await oauth.genericTokenEndpointRequest(server, client, oauth.None(), 'password',
  { username: 'john', password: 'any' }, insecure);
const first = await oauth.processGenericTokenEndpointResponse(server, client, asked);
assert.equal(first.token_type, 'bearer');

const keys = createRemoteJWKSet(new URL(server.jwks_uri));
const { payload, protectedHeader } = await jwtVerify(first.access_token, keys,
  { issuer: server.issuer, audience: 'claimsmith', typ: 'at+jwt' });
assert.equal(payload.sub, '1');
assert.equal(protectedHeader.alg, 'ES256');

async function profile(token) {
  return oauth.protectedResourceRequest(token, 'GET', new URL(url + '/profile'), undefined, undefined, insecure);
}
assert.deepEqual(await (await profile(first.access_token)).json(), { id: 1, username: 'john', email: 'john@example.com' });

const refreshed = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), first.refresh_token, insecure);
const second = await oauth.processRefreshTokenResponse(server, client, refreshed);
assert.notEqual(second.refresh_token, first.refresh_token);

const questioned = await oauth.introspectionRequest(server, client, oauth.None(), second.access_token, insecure);
assert.equal((await oauth.processIntrospectionResponse(server, client, questioned)).active, true);

const revoked = await oauth.revocationRequest(server, client, oauth.None(), second.refresh_token, insecure);
await oauth.processRevocationResponse(revoked);
await assert.rejects(profile(second.access_token), (error) => {
  assert.ok(error instanceof oauth.WWWAuthenticateChallengeError);
  assert.equal(error.cause[0].parameters.error, 'invalid_token');
  assert.equal(error.cause[0].parameters.error_description, 'Token has been revoked');
  return true;
});
await assert.rejects(async () => {
  const again = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), second.refresh_token, insecure);
  await oauth.processRefreshTokenResponse(server, client, again);
}, (error) => error instanceof oauth.ResponseBodyError && error.error === 'invalid_grant');
console.log('done');
