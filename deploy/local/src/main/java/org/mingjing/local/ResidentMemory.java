package org.mingjing.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How much memory a process and its own children hold, each page that several share counted by its share. */
final class ResidentMemory {
    private static final Pattern SHARE = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");

    private ResidentMemory() {}

    /** Of one process alone, in kilobytes. */
    static OptionalLong ofItself(ProcessHandle process) {
        var share = read(process, "smaps_rollup", SHARE);
        return share.isPresent() ? share : read(process, "status", RESIDENT);
    }

    /** In kilobytes; empty where the system does not tell (macOS). */
    static OptionalLong of(ProcessHandle process) {
        var each = Stream.concat(Stream.of(process), process.descendants())
                .map(ResidentMemory::ofItself)
                .flatMapToLong(found -> found.isPresent() ? LongStream.of(found.getAsLong()) : LongStream.empty())
                .toArray();
        return each.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(LongStream.of(each).sum());
    }

    private static OptionalLong read(ProcessHandle process, String file, Pattern line) {
        try {
            var found = line.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/" + file)));
            return found.find() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
        } catch (IOException e) {
            // No such file on this system, not ours to read, or the process has just ended.
            return OptionalLong.empty();
        }
    }
}
