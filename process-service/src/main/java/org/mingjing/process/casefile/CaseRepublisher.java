package org.mingjing.process.casefile;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;
import org.mingjing.process.clock.CaseClocks;

@ApplicationScoped
class CaseRepublisher implements Republisher {
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
    public Stream<DomainEvent> current() {
        return files.streamAll(Sort.by("id"))
                .flatMap(file -> CaseNews.soFar(file, clocks.dueDays(file.number())).stream());
    }
}
