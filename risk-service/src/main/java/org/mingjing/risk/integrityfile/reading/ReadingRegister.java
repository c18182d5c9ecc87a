package org.mingjing.risk.integrityfile.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.risk.integrityfile.Head;

@ApplicationScoped
class ReadingRegister implements PanacheRepositoryBase<FileReading, UUID> {

    /** How far the file went at each reading. */
    Set<Head> headsSeen(String officialCode) {
        return find("select distinct r.entries, r.head from FileReading r where r.officialCode = ?1", officialCode)
                .project(Object[].class)
                .stream()
                .map(row -> new Head((int) row[0], (String) row[1]))
                .collect(Collectors.toSet());
    }

    /**
     * Newest first.
     *
     * @param officialCode null for all files
     * @param hidden officials whose files are left out; never empty
     */
    List<FileReading> page(String officialCode, Set<String> hidden, UUID before, int limit) {
        var condition = new StringBuilder("1 = 1");
        var parameters = new Parameters();
        narrow(condition, parameters, " and officialCode = :official", "official", officialCode);
        narrow(condition, parameters, " and officialCode not in :hidden", "hidden", hidden);
        narrow(condition, parameters, " and id < :before", "before", before);
        return find(condition + " order by id desc", parameters)
                .range(0, limit - 1)
                .list();
    }

    private static void narrow(StringBuilder condition, Parameters parameters, String text, String name, Object value) {
        if (value != null) {
            condition.append(text);
            parameters.and(name, value);
        }
    }
}
