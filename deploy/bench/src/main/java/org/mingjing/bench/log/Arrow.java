package org.mingjing.bench.log;

/**
 * Where a leader can die on the way of an entry, from one step that lasts to the next: each is named by the method of process-service
 * that begins the step which is then not taken.
 */
enum Arrow {
    TAKEN_TO_PLACED("lead.Sequencer", "sequence"),
    PLACED_TO_TILES("tile.GrowingTree", "append"),
    TILES_TO_DURABLE("tile.TileWrites", "settle"),
    DURABLE_TO_GUARD("checkpoint.Guard", "move"),
    GUARD_TO_SIGNATURE("checkpoint.SignCheckpoint", "signed"),
    SIGNATURE_TO_ROW("checkpoint.Checkpoints", "sign"),
    ROW_TO_UNWITNESSED("checkpoint.Publication", "showUnwitnessed"),
    UNWITNESSED_TO_WITNESS("witness.Witnesses", "cosign"),
    WITNESS_TO_PUBLICATION("checkpoint.Publication", "publish"),
    PUBLICATION_TO_ROW("checkpoint.Checkpoints", "publish");

    private static final String LOG = "org.mingjing.process.log.";

    private final String type;
    private final String method;

    /** @param method the only one of its name, and called for nothing else */
    Arrow(String type, String method) {
        this.type = LOG + type;
        this.method = method;
    }

    String type() {
        return type;
    }

    String method() {
        return method;
    }
}
