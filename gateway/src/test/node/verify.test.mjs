// The page's verifier under Node: the published vectors, then a proof of each kind and a damaged one of each kind.
// node --test gateway/src/test/node
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign, webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

globalThis.crypto ??= webcrypto;
const at = (path) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const page = readFileSync(at('gateway/src/main/resources/META-INF/resources/verify.html'), 'utf8');
const script = /<script>([^]*?)<\/script>/.exec(page)[1];
vm.runInThisContext(script, 'verify.html');
const { mingjing } = globalThis;

const VECTORS = 'platform/transparency-log/vectors';
const vector = (path) => new Uint8Array(readFileSync(at(`${VECTORS}/${path}`)));
const cases = readFileSync(at(`${VECTORS}/cases.tsv`), 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
const keys = new Map(readFileSync(at(`${VECTORS}/keys.tsv`), 'utf8').trimEnd().split('\n').map((line) => line.split('\t')));
const bytes = (text) => new TextEncoder().encode(text);

async function found(work) {
  try {
    return (await work()) ?? 'VALID';
  } catch (e) {
    assert.ok(e instanceof mingjing.Refused, e);
    return e.code;
  }
}

async function checked(note, name) {
  const { valid, forged } = await mingjing.checkNote(note, [await mingjing.parseKey(keys.get(name))]);
  return forged ? 'FORGED_SIGNATURE' : valid.length > 0 ? 'VALID' : 'NO_KNOWN_SIGNATURE';
}

const judges = {
  note: (file) => checked(mingjing.parseNote(file), 'log.example/power'),
  checkpoint: (file) => checked(mingjing.parseCheckpoint(file).note, 'log.example/power'),
  cosignature: (file) => checked(mingjing.parseCheckpoint(file).note, 'witness-a.example'),
  'tlog-proof': async (proof) => (await mingjing.check({ proof, entry: bytes('entry 123'), policy: vector('policy.txt') })).code,
  policy: async (file) => void (await mingjing.parsePolicy(file)),
};

for (const [file, kind, expected, why] of cases.filter(([, kind]) => kind in judges)) {
  test(`vector ${file}: ${why}`, async () => {
    assert.equal(await found(() => judges[kind](vector(file))), expected);
  });
}

test('every kind of vector the page reads is there', () => {
  for (const kind of Object.keys(judges)) {
    assert.ok(cases.some((line) => line[1] === kind), kind);
  }
});

// A log of our own, made by nothing of the page's.

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const leafOf = (entry) => sha256(new Uint8Array([0]), entry);
const split = (n) => 2 ** Math.floor(Math.log2(n - 1));
const rootOf = (leaves) =>
  leaves.length === 1
    ? leaves[0]
    : sha256(new Uint8Array([1]), rootOf(leaves.slice(0, split(leaves.length))), rootOf(leaves.slice(split(leaves.length))));

function pathOf(index, leaves) {
  if (leaves.length === 1) {
    return [];
  }
  const k = split(leaves.length);
  return index < k
    ? [...pathOf(index, leaves.slice(0, k)), rootOf(leaves.slice(k))]
    : [...pathOf(index - k, leaves.slice(k)), rootOf(leaves.slice(0, k))];
}

function keyPair(name, type) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const typed = Buffer.concat([Buffer.from([type]), publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)]);
  const id = sha256(name, '\n', typed).subarray(0, 4);
  return { name, id, privateKey, vkey: `${name}+${id.toString('hex')}+${typed.toString('base64')}` };
}

const ORIGIN = 'log.example/node';
const log = keyPair(ORIGIN, 1);
const witness = keyPair('witness.example', 4);
const policy = bytes(`log ${log.vkey}\nwitness w ${witness.vkey}\nquorum w\n`);

function signatureLine({ name, id }, signature) {
  return `— ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
}

function checkpoint(size, root, { cosigned = true } = {}) {
  const text = `${ORIGIN}\n${size}\n${root.toString('base64')}\n`;
  const seconds = Buffer.alloc(8);
  seconds.writeBigUInt64BE(1795312800n);
  const cosignature = sign(null, bytes(`cosignature/v1\ntime 1795312800\n${text}`), witness.privateKey);
  return `${text}\n${signatureLine(log, sign(null, bytes(text), log.privateKey))}${
    cosigned ? signatureLine(witness, Buffer.concat([seconds, cosignature])) : ''
  }`;
}

function proofOf(index, entries, options) {
  const leaves = entries.map(leafOf);
  const path = pathOf(index, leaves).map((hash) => `${hash.toString('base64')}\n`).join('');
  return `c2sp.org/tlog-proof@v1\nindex ${index}\n${path}\n${checkpoint(leaves.length, rootOf(leaves), options)}`;
}

const length = (part) => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(part.length);
  return Buffer.concat([four, part]);
};
const commitment = (salt, path, value) =>
  sha256('mingjing.org/commitment/v1', '\0', length(salt), length(Buffer.from(path)), length(Buffer.from(value))).toString('base64');

const salts = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)];
const entry = bytes(
  `{"about":{"power":"EB-A-01"},"at":"2026-11-23T02:00:00Z","case":{"name":"a","no":1,"previous":null},"fields":{"/actor":"${commitment(
    salts[0],
    '/actor',
    '王芳',
  )}","/content":"${commitment(salts[1], '/content', '同意')}"},"form":1,"kind":"case.step.completed"}`,
);
const erasure = bytes('{"erased":[{"index":3,"paths":["/content"]}],"form":1,"kind":"log.erasure"}');
const entries = [bytes('entry 0'), bytes('entry 1'), bytes('entry 2'), entry, bytes('entry 4'), erasure, bytes('entry 6')];
const proof = bytes(proofOf(3, entries));
const opening = (path, salt, value) => ({ path, salt: salt.toString('base64'), value });
const file = (openings, more = {}) => bytes(JSON.stringify({ leaf: leafOf(entry).toString('base64'), openings, ...more }));
const check = (more = {}) => mingjing.check({ proof, entry, policy, ...more });
const states = (result) => Object.fromEntries(result.fields.map((field) => [field.path, field.state]));

test('every entry of every size to 20 is found by its proof and by no other', async () => {
  for (let size = 1; size <= 20; size++) {
    const made = Array.from({ length: size }, (_, index) => bytes(`entry ${index}`));
    for (let index = 0; index < size; index++) {
      const of = bytes(proofOf(index, made));
      assert.equal((await check({ proof: of, entry: made[index] })).code, 'VALID', `${index} of ${size}`);
      assert.equal((await check({ proof: of, entry: bytes('another') })).code, 'NOT_INCLUDED');
    }
  }
});

test('a proof: valid with all fields withheld', async () => {
  const result = await check();
  assert.equal(result.exitCode, 0);
  assert.deepEqual(states(result), { '/actor': 'withheld', '/content': 'withheld' });
  assert.deepEqual(result.witnesses, [{ name: 'witness.example', time: 1795312800n }]);
});

test('a proof, one bit of the entry turned: invalid', async () => {
  const damaged = entry.slice();
  damaged[20] ^= 1;
  assert.deepEqual([(await check({ entry: damaged })).code, (await check({ entry: damaged })).exitCode], ['NOT_INCLUDED', 1]);
});

test('a proof, another hash in its path: invalid', async () => {
  const text = new TextDecoder().decode(proof).split('\n');
  text[2] = sha256('other').toString('base64');
  assert.equal((await check({ proof: bytes(text.join('\n')) })).code, 'NOT_INCLUDED');
});

test('a checkpoint signed for another size: a forged signature', async () => {
  const forged = new TextDecoder().decode(proof).replace(`${ORIGIN}\n7\n`, `${ORIGIN}\n8\n`);
  assert.equal((await check({ proof: bytes(forged) })).code, 'FORGED_SIGNATURE');
});

test('without the witness, or under a policy of another log: not trusted', async () => {
  const alone = await check({ proof: bytes(proofOf(3, entries, { cosigned: false })) });
  assert.deepEqual([alone.code, alone.exitCode], ['NO_QUORUM', 2]);
  const stranger = await check({ policy: vector('policy.txt') });
  assert.deepEqual([stranger.code, stranger.exitCode], ['UNKNOWN_LOG', 2]);
});

test('an unusable policy is no verdict', async () => {
  assert.equal((await check({ policy: bytes('quorum none') })).exitCode, 64);
});

test('an opening: the field opened is shown, the other withheld', async () => {
  const result = await check({ opening: file([opening('/actor', salts[0], '王芳')]) });
  assert.equal(result.exitCode, 0);
  assert.deepEqual(states(result), { '/actor': 'opened-valid', '/content': 'withheld' });
  assert.equal(result.fields[0].value, '王芳');
});

test('an opening with another value, salt or path: invalid', async () => {
  for (const wrong of [
    opening('/actor', salts[0], '李强'),
    opening('/actor', salts[1], '王芳'),
    opening('/content', salts[0], '王芳'),
    opening('/tier', salts[0], '王芳'),
    opening('/actor', Buffer.alloc(31, 7), '王芳'),
  ]) {
    const result = await check({ opening: file([wrong]) });
    assert.deepEqual([result.code, result.exitCode], ['FIELD_INVALID', 1], JSON.stringify(wrong));
    assert.equal(states(result)[wrong.path], 'INVALID');
  }
});

test('a commitment with a short salt opens to nothing', async () => {
  const salt = Buffer.alloc(31, 7);
  const short = bytes(`{"at":"2026-11-22T01:00:00Z","fields":{"/actor":"${commitment(salt, '/actor', '王芳')}"},"form":1,"kind":"case.closed"}`);
  const opened = bytes(JSON.stringify({ leaf: leafOf(short).toString('base64'), openings: [opening('/actor', salt, '王芳')] }));
  const result = await check({ proof: bytes(proofOf(0, [short])), entry: short, opening: opened });
  assert.deepEqual(states(result), { '/actor': 'INVALID' });
});

test('a field opened twice: refused', async () => {
  const twice = file([opening('/actor', salts[0], '王芳'), opening('/actor', salts[0], '王芳')]);
  assert.equal((await check({ opening: twice })).code, 'OPENED_TWICE');
});

test('an opening of another entry: invalid', async () => {
  const other = bytes(JSON.stringify({ leaf: leafOf(entries[0]).toString('base64'), openings: [] }));
  assert.equal((await check({ opening: other })).code, 'OTHER_ENTRY');
});

test('an erasure: the field is erased at the entry that says so, and nothing more', async () => {
  const erasures = [{ entry: Buffer.from(erasure).toString('base64'), proof: proofOf(5, entries) }];
  const result = await check({ opening: file([], { erasures }) });
  assert.equal(result.exitCode, 0);
  assert.deepEqual(states(result), { '/actor': 'withheld', '/content': 'erased' });
  assert.equal(result.fields[1].at, 5n);
});

test('an erasure that is not in the log, or of another entry: it erases nothing', async () => {
  const forged = Buffer.from(erasure.map((octet) => (octet === 0x33 ? 0x34 : octet)));
  const unproven = [{ entry: forged.toString('base64'), proof: proofOf(5, entries) }];
  assert.equal((await check({ opening: file([], { erasures: unproven }) })).code, 'NOT_INCLUDED');
  const others = entries.with?.(5, forged) ?? entries.map((one, index) => (index === 5 ? forged : one));
  const proven = [{ entry: forged.toString('base64'), proof: proofOf(5, others) }];
  const result = await check({ opening: file([], { erasures: proven }) });
  assert.equal(states(result)['/content'], 'withheld');
});

test('an erasure in another log that is trusted too: refused', async () => {
  const other = keyPair('log.example/other', 1);
  const text = `log.example/other\n1\n${leafOf(erasure).toString('base64')}\n`;
  const foreign = `c2sp.org/tlog-proof@v1\nindex 0\n\n${text}\n${signatureLine(other, sign(null, bytes(text), other.privateKey))}`;
  const erasures = [{ entry: Buffer.from(erasure).toString('base64'), proof: foreign }];
  const both = bytes(`log ${log.vkey}\nlog ${other.vkey}\nquorum none\n`);
  assert.equal((await check({ policy: both, opening: file([], { erasures }) })).code, 'OTHER_LOG');
});

test('an entry in another spelling of JSON, or of others: only its inclusion is said, and nothing of it is opened', async () => {
  const refused = {
    NOT_CANONICAL: ['{ "form":1}', '{"form":1,"a":2}', '{"form":1,"form":1}', '{"form":1.0}', '{"form":1,"x":"\\ud800"}', '{"\\u0066orm":1}', '{ "a":1.5}'],
    MEMBER: ['{"a":1}', '{"form":2}', '{"form":"1"}'],
    NOT_JSON: ['any bytes', '{no JSON'],
  };
  for (const [given, code] of Object.entries(refused).flatMap(([code, texts]) => texts.map((text) => [text, code]))) {
    const made = [bytes(given), bytes('entry 1')];
    const of = { proof: bytes(proofOf(0, made)), entry: made[0] };
    const result = await check(of);
    assert.deepEqual([result.code, result.entry], ['VALID', undefined], given);
    assert.equal((await check({ ...of, opening: file([]) })).code, code, given);
  }
});

// Cases that the other verifier is held to too: VerdictsTest of deploy/verifier.

const verdicts = readFileSync(at('deploy/verifier/src/test/resources/verdicts.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

for (const [why, exitCode, said, own, opened, erasing] of verdicts) {
  test(`a verdict as the other verifier's: ${why}`, async () => {
    const leaf = leafOf(bytes(own)).toString('base64');
    const made = [...entries.slice(0, 3), bytes(own), bytes(erasing.replaceAll('LEAF', leaf))];
    const erasures = [{ entry: Buffer.from(made[4]).toString('base64'), proof: proofOf(4, made) }];
    const opening = opened && bytes(opened.replaceAll('LEAF', leaf).replaceAll('ERASURES', JSON.stringify(erasures)));
    const result = await check({ proof: bytes(proofOf(3, made)), entry: made[3], opening: opening || undefined });
    assert.equal(result.exitCode, Number(exitCode), result.code);
    const states = result.fields.map(({ path, state, at: index }) => `${path}: ${state}${index === undefined ? '' : `-at-${index}`}`);
    assert.deepEqual(states, said === '' ? [] : said.split(', '));
  });
}

test('what an entry claims is said beside what is proven', async () => {
  const claim = async (more) => {
    const made = [bytes(`{"about":{"from":"a","to":"b"},"at":"2026-11-22T02:00:01Z","form":1,${more}}`)];
    return (await check({ proof: bytes(proofOf(0, made)), entry: made[0] })).entry;
  };
  assert.deepEqual(await claim('"kind":"log.key","known":{"size":0},"late":true'), {
    kind: 'log.key',
    at: '2026-11-22T02:00:01Z',
    late: true,
    change: { from: 'a', to: 'b' },
    known: 0n,
    outside: true,
  });
  const { change, known, late } = await claim('"kind":"case.closed"');
  assert.deepEqual([change, known, late], [undefined, undefined, false]);
});

test('what nobody expected is no finding about the log', async () => {
  const result = await check({ entry: null });
  assert.deepEqual([result.outcome, result.exitCode, result.code], ['INCOMPLETE', 3, 'BROKE_OFF']);
});

// The page itself, as far as a browser need not lay it out.

function opened() {
  const listeners = {};
  const node = () => ({
    value: '',
    heard: {},
    shown: [],
    addEventListener(name, listener) { this.heard[name] = listener; },
    replaceChildren() { this.shown = []; },
    append(...more) { this.shown.push(...more); },
  });
  const nodes = {};
  const document = {
    documentElement: {},
    body: { classList: { add() {}, remove() {} } },
    getElementById: (id) => (nodes[id] ??= node()),
    createElement: node,
    addEventListener: (name, listener) => (listeners[name] = listener),
  };
  const globals = { document, navigator: { language: 'en' }, crypto, TextEncoder, TextDecoder, atob, btoa };
  vm.runInNewContext(script, globals);
  const file = (content) => ({ arrayBuffer: async () => content });
  return {
    globals,
    choose: (id, content) => nodes[id].heard.change({ target: { files: [content && file(content)] } }),
    drop: (...files) => listeners.drop({ preventDefault() {}, dataTransfer: { files: files.map((content) => content && file(content)) } }),
    press: () => nodes.check.heard.click(),
    verdict: () => nodes.result.shown[0]?.textContent ?? '',
  };
}

test('the page: what was found of earlier files is not shown of later ones', async () => {
  const shown = opened();
  await shown.drop(proof, entry, policy);
  assert.match(shown.verdict(), /^VALID/);
  const choosing = shown.choose('entry', bytes('another'));
  assert.equal(shown.verdict(), '');
  await choosing;
  await shown.press();
  assert.match(shown.verdict(), /^INVALID/);
  await shown.drop(entry);
  assert.match(shown.verdict(), /^VALID/);
  await shown.drop(undefined);
  assert.equal(shown.verdict(), 'a file cannot be read');
});

test('the page: a check that is overtaken or breaks off says nothing of the log', async () => {
  const shown = opened();
  await shown.drop(proof, entry, policy);
  const overtaken = shown.press();
  await shown.choose('entry', bytes('another'));
  await overtaken;
  assert.equal(shown.verdict(), '');
  shown.globals.crypto = { subtle: { importKey: () => ({}), digest: () => Promise.reject(new Error('spent')) } };
  await shown.press();
  assert.match(shown.verdict(), /^INCOMPLETE/);
});

test('the page runs this script only and may load nothing', () => {
  const [meta] = /<meta http-equiv="Content-Security-Policy" content="[^"]*"/.exec(page);
  const hash = createHash('sha256').update(script).digest('base64');
  assert.match(meta, /default-src 'none'/);
  assert.ok(meta.includes(`script-src 'sha256-${hash}'`), `the policy should name 'sha256-${hash}'`);
  const style = createHash('sha256').update(/<style>([^]*?)<\/style>/.exec(page)[1]).digest('base64');
  assert.ok(meta.includes(`style-src 'sha256-${style}'`), `the policy should name 'sha256-${style}'`);
  assert.doesNotMatch(page, /fetch\(|XMLHttpRequest|WebSocket|https?:\/\/|import\(|innerHTML/);
});

test('every word is there in both languages', () => {
  for (const [code, words] of Object.entries(mingjing.TEXTS)) {
    assert.ok(words.length === 2 && words.every((word) => word.length > 1), code);
  }
});
