package org.mingjing.log.note;

import java.util.Arrays;
import java.util.Optional;

/** What a key signs and how; part of the key's ID, so that one key used in two ways has two IDs. */
public enum KeyType {
    /** Ed25519 over the text of a note: a log's own signature. */
    ED25519(0x01, 32, 64),
    /** Ed25519 over a checkpoint and the time: a witness's word that it has seen the log only grow. */
    COSIGNATURE(0x04, 32, 72),
    /** ML-DSA-44, said to last when quantum computers come. Its keys are known by name; its signatures are not checked yet. */
    ML_DSA_44(0x06, 1312, 2428);

    private final int code;
    private final int publicKeyLength;
    private final int signatureLength;

    KeyType(int code, int publicKeyLength, int signatureLength) {
        this.code = code;
        this.publicKeyLength = publicKeyLength;
        this.signatureLength = signatureLength;
    }

    static Optional<KeyType> of(byte code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    /** The byte that stands for it in keys. */
    byte code() {
        return (byte) code;
    }

    /** In bytes. */
    int publicKeyLength() {
        return publicKeyLength;
    }

    /** In bytes, with the time where it is signed. */
    int signatureLength() {
        return signatureLength;
    }

    /** Whether signatures of this type can be checked and made here; lines of another count as unknown and are ignored. */
    public boolean isSupported() {
        return this != ML_DSA_44;
    }

    @Override
    public String toString() {
        return "%02x".formatted(code);
    }
}
