package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.kit.operations.PortionRepublisher;
import org.mingjing.process.clock.CaseClocks;
import org.mingjing.process.clock.DueDays;

@ApplicationScoped
class CaseRepublisher implements PortionRepublisher {
    private final CaseFiles files;
    private final CaseClocks clocks;

    CaseRepublisher(CaseFiles files, CaseClocks clocks) {
        this.files = files;
        this.clocks = clocks;
    }

    @Override
    public String aggregate() {
        return "cases";
    }

    @Override
    public Portion portion(String after) {
        var cases = files.oldest(after == null ? null : UUID.fromString(after), Portion.MOST);
        var due = clocks.dueDays(cases.stream().map(CaseFile::number).toList());
        return Portion.of(
                cases,
                Portion.MOST,
                CaseFile::id,
                file -> CaseNews.soFar(file, due.getOrDefault(file.number(), DueDays.NONE)).stream());
    }
}
