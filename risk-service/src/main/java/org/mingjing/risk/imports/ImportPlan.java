package org.mingjing.risk.imports;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.csv.ImportReport.Kind;

/** What an import would create, update and delete, found by comparing what is known with what the table states. */
public final class ImportPlan<P extends Record> {
    private final Map<String, P> created = new LinkedHashMap<>();
    private final Map<String, P> updated = new LinkedHashMap<>();
    private final List<String> deleted = new ArrayList<>();
    private final ImportReport.Tally tally = ImportReport.tally();

    private ImportPlan() {}

    /**
     * @param known everything the caller may change, by code
     * @param stated what the table says, by code
     */
    public static <P extends Record> ImportPlan<P> of(
            Map<String, P> known, Map<String, P> stated, boolean deleteAbsent) {
        var absent = known.keySet().stream()
                .filter(code -> !stated.containsKey(code))
                .sorted()
                .toList();
        return of(known, stated, absent, deleteAbsent);
    }

    /**
     * @param known what is known of what the table names, by code
     * @param absent codes of everything else that the caller may change
     */
    public static <P extends Record> ImportPlan<P> of(
            Map<String, P> known, Map<String, P> stated, Collection<String> absent, boolean deleteAbsent) {
        var plan = new ImportPlan<P>();
        stated.forEach((code, profile) -> plan.state(code, known.get(code), profile));
        absent.forEach(code -> plan.leaveOut(code, deleteAbsent));
        return plan;
    }

    private void state(String code, P before, P after) {
        if (before == null) {
            created.put(code, after);
            tally.add(code, Kind.CREATE);
        } else if (before.equals(after)) {
            tally.add(code, Kind.UNCHANGED);
        } else {
            updated.put(code, after);
            tally.add(code, Kind.UPDATE, differences(before, after));
        }
    }

    private void leaveOut(String code, boolean delete) {
        if (delete) {
            deleted.add(code);
        }
        tally.add(code, delete ? Kind.DELETE : Kind.ABSENT);
    }

    public Map<String, P> created() {
        return created;
    }

    public Map<String, P> updated() {
        return updated;
    }

    public List<String> deleted() {
        return deleted;
    }

    public ImportReport report(boolean dryRun) {
        return tally.report(dryRun);
    }

    /** Named as the columns of the table; what is a record in itself has a column for each of its components. */
    private static List<String> differences(Record before, Record after) {
        var fields = new ArrayList<String>();
        for (var component : before.getClass().getRecordComponents()) {
            var one = value(component, before);
            var other = value(component, after);
            if (one instanceof Record inner && other instanceof Record outer) {
                fields.addAll(differences(inner, outer));
            } else if (!Objects.equals(one, other)) {
                fields.add(column(component.getName()));
            }
        }
        return fields;
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            // The profiles are not public: they are nobody's business outside their feature.
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
