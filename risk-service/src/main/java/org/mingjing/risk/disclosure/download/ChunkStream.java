package org.mingjing.risk.disclosure.download;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.mingjing.kit.hash.Sha256;

/** Keeps what is written as rows of the database, a quarter of a megabyte each, and counts and hashes it on the way. */
final class ChunkStream extends OutputStream {
    private static final int CHUNK = 256 * 1024;

    private final byte[] buffer = new byte[CHUNK];
    private final PreparedStatement insert;
    private final MessageDigest digest = Sha256.digest();
    private int filled;
    private int chunks;
    private long size;
    private String sha256;

    ChunkStream(Connection connection, UUID fileId) throws SQLException {
        insert = connection.prepareStatement("insert into download_chunk (file_id, no, bytes) values (?, ?, ?)");
        insert.setObject(1, fileId);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int taken = 0;
        while (taken < length) {
            int some = Math.min(length - taken, CHUNK - filled);
            System.arraycopy(bytes, from + taken, buffer, filled, some);
            filled += some;
            taken += some;
            if (filled == CHUNK) {
                keep();
            }
        }
    }

    private void keep() throws IOException {
        try {
            digest.update(buffer, 0, filled);
            insert.setInt(2, chunks++);
            insert.setBytes(3, Arrays.copyOf(buffer, filled));
            insert.executeUpdate();
            size += filled;
            filled = 0;
        } catch (SQLException e) {
            throw new IOException("chunk not kept", e);
        }
    }

    /** Writers close what they write to, some of them twice. */
    @Override
    public void close() throws IOException {
        if (sha256 != null) {
            return;
        }
        if (filled > 0) {
            keep();
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
        try {
            insert.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Once it is closed. */
    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }
}
