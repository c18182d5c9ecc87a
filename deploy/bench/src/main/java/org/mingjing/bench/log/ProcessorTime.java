package org.mingjing.bench.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Processor time that process-service and PostgreSQL have had, in microseconds. */
record ProcessorTime(double ofService, double ofDatabase) {
    /** The kernel counts in hundredths of a second. */
    private static final double MICROS_PER_TICK = 10_000;

    static ProcessorTime of(Path folder) throws IOException {
        return new ProcessorTime(micros(folder, "process-service"), micros(folder, "postgres"));
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(ofService - before.ofService, ofDatabase - before.ofDatabase);
    }

    ProcessorTime dividedBy(long count) {
        return new ProcessorTime(ofService / count, ofDatabase / count);
    }

    double micros() {
        return ofService + ofDatabase;
    }

    private static double micros(Path folder, String component) throws IOException {
        var note = Files.readString(folder.resolve("run").resolve(component + ".pid"));
        var process = ProcessHandle.of(Long.parseLong(note.split(" ")[0])).orElseThrow();
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(ProcessorTime::ticks)
                        .sum()
                * MICROS_PER_TICK;
    }

    /** Its own and that of its children which have ended. */
    private static long ticks(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = 11; field <= 14; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks;
        } catch (IOException hasEnded) {
            // Its parent has its time by now, or will have at the next look.
            return 0;
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f us in the service and %.0f us in PostgreSQL", ofService, ofDatabase);
    }
}
