package org.mingjing.risk.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Something that is written out when it is wanted. */
public interface Writing {
    void writeTo(OutputStream to) throws IOException;

    /** All of it, in memory. */
    default byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
