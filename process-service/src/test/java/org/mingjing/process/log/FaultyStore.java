package org.mingjing.process.log;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingjing.kit.store.DirectoryStore;
import org.mingjing.kit.store.ObjectStore;

/** The store of the tests, which does as many more writes as it is told to and then none; each may have reached the disk or not. */
@Alternative
@Priority(1)
@Singleton
public class FaultyStore implements ObjectStore {
    private final ObjectStore store;
    private volatile int left = Integer.MAX_VALUE;
    private volatile boolean lastIsWritten;
    private volatile Meanwhile meanwhile;

    FaultyStore(@ConfigProperty(name = "mingjing.store.directory") Path directory) {
        this.store = new DirectoryStore(directory);
    }

    /** @param lastIsWritten whether the write that fails was done all the same, and only its answer was lost */
    public void failAfter(int writes, boolean lastIsWritten) {
        this.lastIsWritten = lastIsWritten;
        this.left = writes;
    }

    /** What happens elsewhere just then. */
    @FunctionalInterface
    public interface Meanwhile {
        void happens() throws SQLException;
    }

    public void beforeNextReplacement(Meanwhile happens) {
        meanwhile = happens;
    }

    public void mend() {
        left = Integer.MAX_VALUE;
    }

    @Override
    public Optional<Stored> read(String name) {
        return store.read(name);
    }

    @Override
    public void writeOnce(String name, byte[] bytes) {
        boolean fails = left-- <= 0;
        if (!fails || lastIsWritten) {
            store.writeOnce(name, bytes);
        }
        refuse(fails);
    }

    /** What was not settled is lost, as it may be. */
    @Override
    public Writes together() {
        var held = new LinkedHashMap<String, byte[]>();
        return new Writes() {
            @Override
            public void writeOnce(String name, byte[] bytes) {
                held.put(name, bytes.clone());
            }

            @Override
            public void settle() {
                held.forEach(FaultyStore.this::writeOnce);
                held.clear();
            }
        };
    }

    @Override
    public boolean replace(String name, String version, byte[] bytes) {
        letHappen();
        boolean fails = left-- <= 0;
        boolean replaced = (!fails || lastIsWritten) && store.replace(name, version, bytes);
        refuse(fails);
        return replaced;
    }

    private void letHappen() {
        var now = meanwhile;
        meanwhile = null;
        if (now != null) {
            try {
                now.happens();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void refuse(boolean fails) {
        if (fails) {
            lastIsWritten = false;
            throw new UncheckedIOException(new IOException("no room"));
        }
    }
}
