/**
 * A transparency log by public standards: an RFC 6962 Merkle tree, kept and published as C2SP tlog-tiles, its heads signed as
 * checkpoints and cosigned by witnesses.
 *
 * <p>Pure values and functions; no clock, file, socket or database of its own. By packages, each knowing only those before it:
 * {@link org.mingjing.log.strict} reads text so that nothing has two spellings; {@link org.mingjing.log.tree} hashes and verifies
 * proofs; {@link org.mingjing.log.tile} keeps a tree in tiles and makes proofs from them; {@link org.mingjing.log.note} signs
 * and checks notes and checkpoints; {@link org.mingjing.log.witness} asks for cosignatures and gives them;
 * {@link org.mingjing.log.policy} says whom to trust; {@link org.mingjing.log.proof} carries all of it to a verifier offline;
 * {@link org.mingjing.log.evidence} shows that a log broke its word.
 *
 * <p>Whatever reads bytes refuses what is not exactly of the format with {@link org.mingjing.log.Malformed}, and whatever it
 * accepts it writes back to the same bytes (a policy file apart, which has room for comments). Sources: RFC 6962; c2sp.org
 * signed-note, tlog-checkpoint, tlog-tiles, tlog-cosignature, tlog-witness, tlog-proof, tlog-policy.
 */
package org.mingjing.log;
