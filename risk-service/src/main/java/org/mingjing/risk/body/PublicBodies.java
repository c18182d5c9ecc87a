package org.mingjing.risk.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Bodies for everybody, each version written once. */
@ApplicationScoped
public class PublicBodies {
    private final KeptBodies kept;
    private final Sending sending;

    PublicBodies(KeptBodies kept, Sending sending) {
        this.kept = kept;
        this.sending = sending;
    }

    /**
     * @param name of what the body says; an earlier version of it is not kept for long
     * @param version changes whenever the body would
     * @param written is called only where this version is not kept
     */
    public PublicBody of(String name, String version, Supplier<byte[]> written) {
        var key = name + " " + version;
        int size = kept.size(key).orElseGet(() -> keep(name, key, written.get()));
        return sent(size, to -> kept.write(key, to));
    }

    private int keep(String name, String key, byte[] written) {
        kept.keep(name, key, written);
        return written.length;
    }

    /** One that is kept elsewhere. @param size in bytes */
    public PublicBody sent(long size, Writing body) {
        return new PublicBody(size, body, sending);
    }
}
