package org.mingjing.process.log.checkpoint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.mingjing.testkit.Db;

/** Does to the log what nobody may do, and undoes it. */
final class Damage {
    private Damage() {}

    interface Checked {
        void run() throws Exception;
    }

    /** @param other null for none at all */
    static void to(Path file, byte[] other, Checked check) throws Exception {
        var kept = Files.readAllBytes(file);
        Files.delete(file);
        if (other != null) {
            Files.write(file, other);
        }
        try {
            check.run();
        } finally {
            Files.write(file, kept);
        }
    }

    /** @param undo ends what the change began */
    static void byOwner(String table, String change, String undo, Checked check) throws Exception {
        asOwner(table, change);
        try {
            check.run();
        } finally {
            asOwner(table, undo);
        }
    }

    /** As who may switch triggers off. */
    private static void asOwner(String table, String change) throws SQLException {
        try (var owner = Db.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("alter table %s disable trigger user".formatted(table));
            try {
                statement.execute(change);
            } finally {
                statement.execute("alter table %s enable trigger user".formatted(table));
            }
        }
    }
}
