// The other side of -Ppeers: one JSON object a line in, one a line out. Nothing here is ours but
// the wiring; requests, answers and frames come from the libraries named in package.json.
const { URDecoder, UREncoder, UR } = require("@ngraveio/bc-ur");
const eth = require("@keystonehq/bc-ur-registry-eth");
const { CryptoHDKey, CryptoKeypath, PathComponent } = require("@keystonehq/bc-ur-registry");
const uuid = require("uuid");

const hex = (bytes) => (bytes ? Buffer.from(bytes).toString("hex") : null);
const id = (bytes) => (bytes ? uuid.stringify(bytes) : null);

function path(text, fingerprint) {
  const steps = text.split("/").map((step) =>
    step === "*"
      ? new PathComponent({ hardened: false })
      : new PathComponent({ index: parseInt(step), hardened: step.endsWith("'") }));
  return new CryptoKeypath(steps, fingerprint ? Buffer.from(fingerprint, "hex") : undefined);
}

function frames(item, density, count) {
  const ur = new UR(item.toCBOR(), item.getRegistryType().getType());
  const encoder = new UREncoder(ur, density, 0, 10);
  return Array.from({ length: count || encoder.fragmentsLength }, () => encoder.nextPart());
}

const acts = {
  request: (q) => {
    const item = eth.EthSignRequest.constructETHRequest(
      Buffer.from(q.data, "utf8"), eth.DataType.typedData, q.path, q.fingerprint, q.id,
      q.chain, q.address, q.origin);
    return { frames: frames(item, q.density, q.count) };
  },
  answer: (q) => {
    const item = new eth.ETHSignature(
      Buffer.from(q.signature, "hex"), Buffer.from(uuid.parse(q.id)), q.origin);
    return { frames: frames(item, q.density, q.count) };
  },
  key: (q) => {
    const item = new CryptoHDKey({
      isMaster: false,
      key: Buffer.from(q.key, "hex"),
      chainCode: q.chainCode ? Buffer.from(q.chainCode, "hex") : undefined,
      origin: path(q.path, q.fingerprint),
      children: q.children ? path(q.children) : undefined,
      parentFingerprint: q.parent ? Buffer.from(q.parent, "hex") : undefined,
      name: q.name,
    });
    return { frames: frames(item, q.density, q.count) };
  },
  read: (q) => {
    const decoder = new URDecoder();
    for (const frame of q.frames) decoder.receivePart(frame);
    if (!decoder.isComplete()) return { complete: false };
    const ur = decoder.resultUR();
    const told = { complete: true, kind: ur.type, cbor: hex(ur.cbor) };
    if (ur.type === "eth-sign-request") {
      const item = eth.EthSignRequest.fromCBOR(ur.cbor);
      return { ...told, id: id(item.getRequestId()), data: item.getSignData().toString("utf8"),
        dataType: item.getDataType(), chain: item.getChainId(), path: item.getDerivationPath(),
        fingerprint: hex(item.getSourceFingerprint()), address: hex(item.getSignRequestAddress()),
        origin: item.getOrigin() };
    }
    if (ur.type === "eth-signature") {
      const item = eth.ETHSignature.fromCBOR(ur.cbor);
      return { ...told, id: id(item.getRequestId()), signature: hex(item.getSignature()),
        origin: item.getOrigin() };
    }
    const item = CryptoHDKey.fromCBOR(ur.cbor);
    return { ...told, key: hex(item.getKey()), path: item.getOrigin().getPath(),
      fingerprint: hex(item.getOrigin().getSourceFingerprint()), name: item.getName() };
  },
};

require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const question = JSON.parse(line);
  try {
    console.log(JSON.stringify(acts[question.do](question)));
  } catch (error) {
    console.log(JSON.stringify({ error: String(error) }));
  }
});
