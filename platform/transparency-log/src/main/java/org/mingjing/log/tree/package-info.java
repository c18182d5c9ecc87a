/** The Merkle tree of RFC 6962 over SHA-256: leaves, nodes, the growing edge, and proofs checked against a root. */
package org.mingjing.log.tree;
