package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.kit.operations.PortionRepublisher;
import org.mingjing.process.clock.CaseClocks;
import org.mingjing.process.clock.DueDays;

@ApplicationScoped
class CaseRepublisher implements PortionRepublisher {
    private static final int PORTION = 500;

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
        var cases = files.oldest(after == null ? null : UUID.fromString(after), PORTION);
        var due = clocks.dueDays(cases.stream().map(CaseFile::number).toList());
        return new Portion(
                cases.stream()
                        .flatMap(file -> CaseNews.soFar(file, due.getOrDefault(file.number(), DueDays.NONE)).stream()),
                cases.size() < PORTION ? null : cases.get(PORTION - 1).id().toString());
    }
}
