package org.mingjing.kit.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingjing.kit.problem.InputRefused;

/** Reads a sheet in a process of its own, whose heap the test sets, and says what came of it. */
final class ReadSheet {
    private ReadSheet() {}

    public static void main(String[] arguments) throws Exception {
        try (var file = Files.newInputStream(Path.of(arguments[0]))) {
            System.out.println(Sheets.read(file, List.of("code", "text", "day"), List.of())
                    .rows()
                    .size());
        } catch (InputRefused refused) {
            System.out.println(refused.getMessage());
        }
    }
}
