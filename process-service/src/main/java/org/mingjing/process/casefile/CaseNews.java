package org.mingjing.process.casefile;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.process.CaseAccepted;
import org.mingjing.events.process.CaseClosed;
import org.mingjing.events.process.CaseDecided;
import org.mingjing.events.process.CaseOpened;
import org.mingjing.events.process.CaseStepCompleted;
import org.mingjing.events.process.EvaluationInvited;
import org.mingjing.process.clock.DueDays;

/** What the other services are told of a case: codes and days. */
final class CaseNews {
    private CaseNews() {}

    static CaseOpened opened(CaseFile file) {
        return new CaseOpened(
                file.number(),
                file.powerCode(),
                file.unitCode(),
                file.level().name(),
                file.life().receivedOn());
    }

    static CaseAccepted accepted(CaseFile file, DueDays due) {
        return new CaseAccepted(
                file.number(),
                file.powerCode(),
                file.unitCode(),
                file.level().name(),
                file.life().acceptedOn(),
                due.promised(),
                due.statutory());
    }

    static CaseStepCompleted stepCompleted(CaseFile file, CaseStep step) {
        return new CaseStepCompleted(
                file.number(),
                file.powerCode(),
                file.unitCode(),
                step.stepNo(),
                step.stage().name(),
                step.kind().name(),
                step.completedAt());
    }

    static CaseDecided decided(CaseFile file) {
        return new CaseDecided(
                file.number(),
                file.powerCode(),
                file.unitCode(),
                file.life().outcome().name(),
                file.life().decidedOn());
    }

    static CaseClosed closed(CaseFile file) {
        return new CaseClosed(
                file.number(),
                file.powerCode(),
                file.unitCode(),
                file.life().outcome().name(),
                file.life().closedOn());
    }

    static EvaluationInvited invited(CaseFile file) {
        return new EvaluationInvited(
                file.number(),
                file.powerCode(),
                file.unitCode(),
                file.evaluationTokenHash(),
                file.life().closedOn());
    }

    /** The milestones reached so far, in their order; steps are not told again. */
    static List<DomainEvent> soFar(CaseFile file, DueDays due) {
        var news = new ArrayList<DomainEvent>();
        news.add(opened(file));
        if (file.life().acceptedOn() != null) {
            news.add(accepted(file, due));
        }
        if (file.life().decidedOn() != null) {
            news.add(decided(file));
        }
        if (file.life().closedOn() != null) {
            news.add(closed(file));
            news.add(invited(file));
        }
        return news;
    }
}
