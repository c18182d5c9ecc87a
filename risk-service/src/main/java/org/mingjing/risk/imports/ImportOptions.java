package org.mingjing.risk.imports;

import jakarta.ws.rs.QueryParam;
import org.mingjing.kit.problem.RuleBroken;

/** How a table is to be taken. A misspelt flag is refused, for a dry run that was none could not be taken back. */
public class ImportOptions {
    @QueryParam("dryRun")
    String dryRun;

    @QueryParam("deleteAbsent")
    String deleteAbsent;

    /** What the table does not name stays as it is. */
    public static ImportOptions keepingAbsent(boolean dryRun) {
        var options = new ImportOptions();
        options.dryRun = String.valueOf(dryRun);
        return options;
    }

    /** Only tell what would happen. */
    public boolean dryRun() {
        return flag("dryRun", dryRun);
    }

    /** Delete what the table does not name; otherwise it is kept and reported. */
    public boolean deleteAbsent() {
        return flag("deleteAbsent", deleteAbsent);
    }

    private static boolean flag(String name, String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw new RuleBroken("flag-invalid", name);
    }
}
