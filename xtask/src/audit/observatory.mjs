// Has MDN's HTTP Observatory grade the server at a port of this machine, and prints for each address what it found as JSON.
//
// The Observatory asks by HTTPS, which our server leaves to a proxy: here this script is the proxy, and changes nothing of
// what passes. Its certificate must be in NODE_EXTRA_CA_CERTS, since the Observatory looks at that too.

import { readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { createServer } from "node:tls";

const [port, folder, ...addresses] = process.argv.slice(2);
const read = (name) => readFileSync(`${folder}/${name}`);

// The list of hosts that browsers know as HTTPS alone would be fetched from elsewhere. A new site is not on it.
const package_ = new URL("../", import.meta.resolve("@mdn/mdn-http-observatory"));
writeFileSync(new URL("conf/hsts-preload.json", package_), "{}");
const { scan } = await import("@mdn/mdn-http-observatory");

const proxy = createServer({ key: read("key.pem"), cert: read("certificate.pem") }, (client) => {
  const server = connect(Number(port), "127.0.0.1");
  const end = () => { client.destroy(); server.destroy(); };
  client.on("error", end).on("close", end).pipe(server).on("error", end).on("close", end).pipe(client);
});
// The Observatory tries plain HTTP at this port too, and is refused.
proxy.on("tlsClientError", (_, socket) => socket.destroy());
await new Promise((listening) => proxy.listen(0, "localhost", listening));

const found = {};
for (const address of addresses) found[address] = await scan(`localhost:${proxy.address().port}${address}`);
console.log(JSON.stringify(found));
process.exit();
