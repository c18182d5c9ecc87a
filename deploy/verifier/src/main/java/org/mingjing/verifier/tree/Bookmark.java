package org.mingjing.verifier.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.mingjing.log.strict.Base64Text;
import org.mingjing.log.strict.Decimal;
import org.mingjing.log.strict.Lines;
import org.mingjing.log.strict.Utf8;
import org.mingjing.log.tile.Tile;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.WrongUsage;

/**
 * How far a log was checked, in a file of the user's: a head line, the log's origin, the size, the root, and a line for each level
 * with an unfinished tile. Whoever goes on from it sees that the log has only grown since.
 */
public final class Bookmark {

    private static final String HEAD = "mingjing.org/verify-log/state/v1";
    private static final int LINES = 4;

    private final Path file;

    public Bookmark(Path file) {
        this.file = file;
    }

    /**
     * @return empty when there is no such file yet
     * @throws WrongUsage when it is none of this log
     */
    Optional<Walk> open(ServedLog log, String origin) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var lines = Lines.of(Utf8.decode(Files.readAllBytes(file)));
            if (lines.size() < LINES || !lines.get(0).equals(HEAD)) {
                throw unusable();
            }
            if (!lines.get(1).equals(origin)) {
                throw new WrongUsage("状态文件 %s 属于另一日志：%s", "state file %s is of another log: %s", file, lines.get(1));
            }
            long size = Decimal.parse(lines.get(2));
            var unfinished = new TreeMap<Integer, Tile>();
            for (var line : lines.subList(LINES, lines.size())) {
                var parts = line.split(" ", 2);
                int level = (int) Decimal.parse(parts[0]);
                long hashes = size >>> 8 * level;
                var id = TileId.in(size, level, hashes / TileId.FULL);
                unfinished.put(level, Tile.read(id, Base64Text.decode(parts[1])));
            }
            var walk = Walk.at(log, size, unfinished);
            if (!walk.root().equals(Hash.parse(lines.get(3)))) {
                throw unusable();
            }
            return Optional.of(walk);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw unusable();
        }
    }

    /** Whoever reads a whole log wants to know before it that nothing can be kept of it. */
    void requireWritable() {
        try {
            Files.write(next(), new byte[0]);
            Files.delete(next());
        } catch (IOException e) {
            throw new WrongUsage("状态文件 %s 无法写入：%s", "state file %s cannot be written: %s", file, e);
        }
    }

    private Path next() {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    private WrongUsage unusable() {
        return new WrongUsage("状态文件 %s 不可用，可删除后重新核验", "state file %s cannot be used; delete it to begin anew", file);
    }

    /** In the place of the file at once: a kill leaves the old one or the new one. */
    void save(String origin, Walk walk) {
        var text = new StringBuilder(Lines.join(List.of(HEAD, origin, walk.size(), walk.root())));
        walk.unfinished()
                .forEach((level, tile) -> text.append(level)
                        .append(' ')
                        .append(Base64Text.encode(tile.bytes()))
                        .append('\n'));
        try {
            Files.write(next(), Utf8.encode(text.toString()));
            Files.move(next(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw NotProven.incomplete("状态文件 %s 无法写入：%s", "state file %s cannot be written: %s", file, e);
        }
    }
}
