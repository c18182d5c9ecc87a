package org.mingjing.risk.body;

import java.io.IOException;
import java.io.OutputStream;

/** A body on its way to everybody. */
public final class PublicBody implements Writing {
    private final long size;
    private final Writing body;
    private final Sending sending;

    PublicBody(long size, Writing body, Sending sending) {
        this.size = size;
        this.body = body;
        this.sending = sending;
    }

    /** Whether its bytes can be handed over as a whole: they go out by themselves, and nobody waits for the reader. */
    public boolean isShort() {
        return sending.handsOver(size);
    }

    /** @throws org.mingjing.kit.problem.RuleBroken when as many as may be are on their way; nothing is written then */
    @Override
    public void writeTo(OutputStream to) throws IOException {
        sending.inTime(size, body, to);
    }

    @Override
    public byte[] bytes() {
        return body.bytes();
    }
}
