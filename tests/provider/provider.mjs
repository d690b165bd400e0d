// A certified OpenID provider on loopback, for one desk: `node provider.mjs PORT DESK SECRET`.
// Whoever types a name at its login is that name: `fatima` signs in as Fatima.
// It says its address in one line of JSON when it listens, and ends with its standard input.

import { createServer } from "node:http";
import Provider from "oidc-provider";

const [port, desk, secret] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: "schakel",
      client_secret: secret,
      redirect_uris: [`${desk}/sign-in/back`],
      post_logout_redirect_uris: [`${desk}/signed-out`],
      backchannel_logout_uri: `${desk}/sign-in/ended`,
      backchannel_logout_session_required: true,
    },
  ],
  acrValues: ["mfa"],
  features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: true } },
  // The desk listens on loopback, where this library would tell nobody of a sign-out by itself.
  fetch: (url, { dispatcher, ...options }) => globalThis.fetch(url, options),
  pkce: { required: () => true },
});

const server = createServer(provider.callback());
server.listen(Number(port), "127.0.0.1", () => console.log(JSON.stringify({ issuer })));
process.stdin.resume().on("end", () => process.exit(0));
